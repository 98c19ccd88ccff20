import type { Article, Attribution, Span } from '../model/index.js'
import { TAG } from '../text/tags.js'
import { clauses } from './clauses.js'
import { sentencesOf } from './sentences-of.js'
import { tokenAt } from './token-at.js'
import type { Reading } from './reading.js'
import type { StatementDraft } from './statements.js'
import { trim } from './trim.js'
import type { Voice } from './voices.js'
import { assertsNothing, countWords } from './wording.js'

/** Fewest words of an assertion. */
const FEWEST = 3
/** Openings that assert what follows them: "Let's not forget (that) …". */
const OPENING =
  /^(?:(?:let[’']s not|do not|don[’']t) forget|remember|mind you|fact is|the fact is|note)[,:]? (?:that )?/iu

/** "Say what you like, …": an order before what is asserted. */
const REQUEST = /^(?:say|think|call it|believe) (?:what|whatever|as) you (?:like|want|will|please),? /iu

/** What is asserted in a voice without an attribution around it: its sentences, clause by clause, but for what they cite. */
export function spoken(
  { text }: Article,
  reading: Reading,
  attributions: readonly Attribution[],
  all: readonly Voice[],
): StatementDraft[] {
  const found: StatementDraft[] = []
  const cited = attributions
    .map(({ source, cue, content }) => ({
      from: Math.min((source[0] ?? cue[0] ?? content[0]!)[0], content[0]![0]),
      cue: (cue[0] ?? content[0]!)[0],
      to: Math.max(...[...source, ...cue, ...content].map(([, to]) => to)),
    }))
    .sort((a, b) => a.from - b.from)
  let next = 0
  for (const { span, chain } of all)
    for (const sentence of sentencesOf(text, span))
      for (const clause of clauses(reading, sentence)) {
        while (next < cited.length && cited[next]!.to <= clause[0]) next++
        const within = cited[next]
        const rest = within && within.from < clause[1] ? beforeCue(text, clause, within) : clause
        const content = rest && asserted(text, reading, rest)
        if (
          !content ||
          assertsNothing(text, [content]) ||
          countWords(reading, [content]) < FEWEST ||
          !startsClause(reading, content)
        )
          continue
        found.push({
          at: content[0],
          attributions: [],
          content: [content],
          chain,
          hedged: false,
          denied: false,
        })
      }
  return found
}

/** What stands before a citation within a clause: "[My aunt works there] and says …"; `undefined` where that is little. */
function beforeCue(
  text: string,
  clause: Span,
  { from, cue }: { readonly from: number; readonly cue: number },
): Span | undefined {
  const end = Math.max(cue, from)
  if (end <= clause[0]) return undefined
  const joined = / (?:and|but|who)\s+$/u.exec(text.slice(clause[0], end))
  return joined ? [clause[0], clause[0] + joined.index] : undefined
}

/** The assertion without its opening, and without a phrase before a colon that has no verb. */
function asserted(text: string, reading: Reading, clause: Span): Span {
  const { tag, start, end } = reading
  let [from, to] = trim(text, clause)
  const opening = OPENING.exec(text.slice(from, Math.min(to, from + 60)))
  if (opening) from += opening[0].length
  const request = REQUEST.exec(text.slice(from, Math.min(to, from + 60)))
  if (request) from += request[0].length
  const colon = text.slice(from, to).search(/: /u)
  if (colon > 0) {
    let verb = false
    for (let i = tokenAt(reading, from); i < start.length && end[i]! <= from + colon; i++)
      verb ||= tag[i] === TAG.VERB || tag[i] === TAG.AUX
    if (!verb) from += colon + 1
  }
  return trim(text, [from, to])
}

/** Whether it does not begin with a verb, as requests and clipped sentences do. */
function startsClause(reading: Reading, [from]: Span): boolean {
  const first = tokenAt(reading, from)
  return (
    reading.tag[first] !== TAG.AUX &&
    !(reading.tag[first] === TAG.VERB && !/(?:ing|ed)$/u.test(reading.words[first] ?? ''))
  )
}
