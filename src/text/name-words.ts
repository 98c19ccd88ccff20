import { TAG } from './tags.js'
import type { Tagged } from './names.js'

/** Words that are capitalised at the head of a sentence or in headlines and never are names. */
export const NEVER: ReadonlySet<string> = new Set(
  `the a an this that these those he she it they we i you his her its their our my who which what when where why how if but
  and or nor so yet for of in on at by to from with as is are was were be been has have had do does did not no yes there
  here then now also still even only just more most many much some any all both each every few several one two three four
  five six seven eight nine ten after before since until while because although though however meanwhile moreover according
  asked told says said can could may might must shall should will would about above against among around behind below
  between beyond during into over under upon within without given amid despite unlike rather once whether except via per plus
  eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty
  ninety dozens hundreds thousands millions mr mrs ms dr full visiting leading outgoing incoming addressing`.split(
    /\s+/u,
  ),
)

/** Letters and digits of a token make it a word; a hyphen or ampersand may stand between two parts of a name. */
export const isJoiner = (word: string | undefined): boolean => word === '-' || word === '&' || word === '‑'

/** Whether the token can begin or carry on a name. */
export function isNameWord({ tag, words, capital }: Tagged, i: number, opens: boolean): boolean {
  if (capital[i] !== 1) return false
  const word = words[i]!
  const kind = tag[i]!
  if (NEVER.has(word) && !(!opens && (kind === TAG.PROPN || kind === TAG.NUM) && word !== 'the'))
    return word === 'mr' || word === 'ms' || word === 'mrs' || word === 'dr'
  if (!opens) return kind !== TAG.PUNCT
  return (
    kind === TAG.PROPN ||
    kind === TAG.NOUN ||
    kind === TAG.ADJ ||
    kind === TAG.NUM ||
    kind === TAG.X ||
    kind === TAG.VERB
  )
}
