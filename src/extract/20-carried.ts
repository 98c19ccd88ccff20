import { ROLE } from '../lexicon/roles.js'
import type { Span } from '../model/index.js'
import type { Unit } from './01-units.js'
import { spokenBy } from './14-speakers.js'
import { takesUp } from './takes-up.js'
import type { Draft } from './draft.js'
import type { Reading } from './reading.js'

const LONE = ROLE.STOP | ROLE.COMMA | ROLE.DASH | ROLE.AND | ROLE.BUT

const MARKS = '"”»’\''

/** Most paragraphs of a quotation before the one that names its speaker. */
const PARAGRAPHS = 8

/** The folded quotations of a sentence. */
function spansOf({ quote, n }: Unit, quotes: Reading['quotes']): Span[] {
  const found: Span[] = []
  for (let i = 0; i < n; i++) if (quote[i]) found.push([quotes[quote[i]! - 1]!.start, quotes[quote[i]! - 1]!.end])
  return found
}

/** Rules that tell what was said in other words than a quotation's. */
const INDIRECT: ReadonlySet<string> = new Set(['bare-clause', 'that-clause', 'clause-then-cue', 'according-to'])

/** Longest source and cue of a report within a report, in characters. */
const CUED = 60

const size = ({ content }: Draft): number => content.reduce((sum, [from, to]) => sum + to - from, 0)

/** Whether nearly all of a content is the report of `inner`. */
export const within = (inner: Draft, { content }: Draft): boolean =>
  content.some(([from, to]) => inner.cue[0]![0] >= from && inner.cue[0]![1] <= to && to - from < size(inner) + CUED)

/** The drafts of a sentence that tells what one source said, with those through whom it came; else `undefined`. */
function retold(own: readonly Draft[]): readonly Draft[] | undefined {
  const said = own.filter(({ kind, content }) => kind === 'speech' && content.length > 0)
  const fits = said.every(({ rule, certainty }) => INDIRECT.has(rule) && certainty !== 'denied')
  if (said.length === 0 || said.length > 2 || !fits) return undefined
  const [first, second] = said
  if (!second) return said
  return within(first!, second) || within(second, first!) ? said : undefined
}

/** All of a sentence without the mark at its end. */
function wholeOf({ start, end }: Reading, { at, n, role }: Unit): Span {
  const last = n > 1 && role[n - 1]! & ROLE.STOP ? n - 2 : n - 1
  return [start[at[0]!]!, end[at[last]!]!]
}

/** Rules that tell in other words what was asked. */
const QUESTIONS: ReadonlySet<string> = new Set(['indirect-question', 'was-told'])

/** Whether somebody is asked in an attribution, who answers in the quotations that follow; a question is no answer. */
function asks({ text }: Reading, { rule, cue, addressee }: Draft, answer: readonly Span[]): boolean {
  if (!QUESTIONS.has(rule) || !addressee?.[0] || !cue[0] || !/\basked?$/u.test(text.slice(...cue[0]))) return false
  const end = answer.at(-1)?.[1] ?? 0
  return !/^(?:me|us)$/iu.test(text.slice(...addressee[0])) && !text.slice(end - 2, end).includes('?')
}

/** Whether a sentence is nothing but quotations. */
function isLone({ n, role, quote }: Unit): boolean {
  let quoted = false
  for (let i = 0; i < n; i++) {
    if (quote[i]) quoted = true
    else if (!(role[i]! & LONE)) return false
  }
  return quoted
}

/**
 * Sentences that are nothing but quotations go on with the attribution before them: `“We will appeal,” she said. “It is not
 * over.”` Their words are added to its content, in the same paragraph, and in the next ones where it is a quotation too. What
 * was announced and did not come is dropped.
 */
export function carried(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const { units, quotes } = reading
  const byUnit = new Map<number, Draft[]>()
  const contents = new Map<readonly Span[], Span[]>()
  const extended = drafts.map((one): Draft => {
    const content = contents.get(one.content) ?? [...one.content]
    contents.set(one.content, content)
    const copy = { ...one, content }
    const others = byUnit.get(one.unit)
    if (others) others.push(copy)
    else byUnit.set(one.unit, [copy])
    return copy
  })
  let last: Draft | undefined
  /** Quotations without a closing mark whose speaker a later paragraph may name. */
  let waiting: Span[] = []
  /** What the sentence before tells in other words than a quotation's, where it is one source's. */
  let told: readonly Draft[] | undefined
  let block = -1
  let before = -1
  let goesOn = false
  for (const [u, unit] of units.entries()) {
    if (unit.within >= 0) continue
    const own = byUnit.get(u)
    const lone = isLone(unit)
    const speaks =
      last && (last.content.length === 0 || MARKS.includes(reading.text[last.content.at(-1)![1] - 1]!) || goesOn)
    if (unit.block !== block && !(lone && speaks)) last = undefined
    block = unit.block
    let final = 0
    for (let i = unit.n - 1; i >= 0 && final === 0; i--) final = unit.quote[i]!
    goesOn = final > 0 && !quotes[final - 1]!.closed
    const named = before
    before = u
    const quoted = own?.find((one) => one.rule === 'quote-then-cue' && one.under === undefined)
    if (waiting.length > 0 && unit.quote[0] && quoted) (quoted.content as Span[]).unshift(...waiting)
    if (!lone || !goesOn || last) waiting = []
    else waiting = [...waiting, ...spansOf(unit, quotes)].slice(-PARAGRAPHS)
    if (own) told = retold(own)
    if (own) last = own.findLast((one) => one.rule.includes('quote') && one.under === undefined) ?? own.at(-1)
    else if (last && told && takesUp(unit)) for (const one of told) (one.content as Span[]).push(wholeOf(reading, unit))
    else if (!lone) last = undefined
    else if (!last && named >= 0) {
      last = spokenBy(reading, named, u, byUnit.get(named))
      if (last) extended.push(last)
      if (last) waiting = []
    } else if (last && asks(reading, last, spansOf(unit, quotes))) {
      // The Courier asked Ann Lee whether she would stand. “Nothing is decided.”
      const source = last.addressee!
      last = {
        ...last,
        unit: u,
        source,
        cue: [],
        content: spansOf(unit, quotes),
        addressee: undefined,
        kind: 'speech',
        certainty: 'asserted',
        rule: 'speaker-before',
        under: undefined,
      }
      extended.push(last)
    } else if (last) {
      ;(last.content as Span[]).push(...spansOf(unit, quotes))
    }
  }
  return extended.filter(({ content }) => content.length > 0)
}
