import type { Span } from '../model/index.js'

/** A time of day that a text names. */
export interface Clock {
  readonly span: Span
  /** Minutes after midnight. */
  readonly minute: number
  /** Whether it bounds a time or is a round one: "[before] 9 pm", "[around] noon". */
  readonly loose: boolean
}

const HOUR =
  /\b(1[0-2]|0?[1-9])(?:[:.]([0-5]\d))? ?([ap])\.?m\b\.?|\b([01]?\d|2[0-3]):([0-5]\d)\b(?!:)|\b(noon|midnight)\b/giu
const LOOSE =
  /\b(?:before|after|since|until|till|from|between|by|past|around|about|shortly|nearly|almost|towards?|to|and|than) (?:the )?$/iu

/** The times of day that a text names. Linear in its length. */
export const clocks = (text: string): Clock[] =>
  [...text.matchAll(HOUR)].map(({ 0: words, 1: hour, 2: minute, 3: half, 4: hours, 5: minutes, 6: name, index }) => {
    const of12 = (Number(hour) % 12) * 60 + Number(minute ?? 0) + (half?.toLowerCase() === 'p' ? 720 : 0)
    const of24 = Number(hours) * 60 + Number(minutes)
    const named = name?.toLowerCase() === 'noon' ? 720 : 0
    return {
      span: [index, index + words.length],
      minute: name !== undefined ? named : hours !== undefined ? of24 : of12,
      loose: LOOSE.test(text.slice(Math.max(0, index - 20), index)),
    }
  })
