import type { Attribution } from '../model/index.js'
import { TAG } from '../text/tags.js'
import { tokenAt } from './token-at.js'
import type { Reading } from './reading.js'
import { lemmas } from './content-shape.js'

/** Verbs that tell by *how* what happened: "She told the court how he hid the money." */
const RECOUNTS: ReadonlySet<string> = new Set(['tell', 'recall', 'recount', 'describe', 'relate', 'testify'])

/** Whether an indirect question tells what happened. */
export function isRecounted(reading: Reading, { cue, content, certainty }: Attribution): boolean {
  const { words, tag } = reading
  const first = tokenAt(reading, content[0]![0])
  const next = tag[first + 1]
  const subject = next === TAG.PRON || next === TAG.DET || next === TAG.PROPN
  return (
    words[first] === 'how' &&
    subject &&
    certainty === 'asserted' &&
    lemmas(reading, cue).some((name) => RECOUNTS.has(name))
  )
}
