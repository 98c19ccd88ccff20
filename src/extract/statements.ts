import {
  type Article,
  type Attribution,
  overlaps,
  cover,
  type Span,
  type Statement,
  statementId,
} from '../model/index.js'
import { asserts } from './asserts.js'
import { agentMaker, type AgentMaker } from './agents.js'
import type { ChainLink, Chains } from './chains.js'
import { clauses, sentencesOf, trim } from './clauses.js'
import { isHedged } from './hedged.js'
import { isFinite } from './finite.js'
import { tokenAt } from './token-at.js'
import type { Reading } from './reading.js'
import { spoken } from './spoken.js'
import { assertsNothing, countWords, wording } from './wording.js'
import { hasVoices, voices } from './voices.js'

/** A statement before it has an id. */
export interface StatementDraft {
  readonly at: number
  readonly attributions: readonly string[]
  readonly content: readonly Span[]
  readonly chain: readonly ChainLink[]
  readonly denied: boolean
  /** Whether a cue around it weakens it. */
  readonly hedged: boolean
}

const size = (spans: readonly Span[]): number => spans.reduce((sum, [a, b]) => sum + b - a, 0)
/** Fewest words that make a statement. */
const FEWEST = 2

/**
 * Pieces of a content that each make a statement: the sentences of quotations, the coordinated clauses of the others. Two
 * halves that a cue parted ("Rents, he said, will rise") are one piece.
 */
function pieces(reading: Reading, content: readonly Span[], direct: boolean): Span[][] {
  const { text } = reading
  const found: Span[][] = []
  for (const [n, span] of content.entries()) {
    const all = sentencesOf(text, span)
      .flatMap((sentence) => clauses(reading, sentence, direct))
      .map((piece) => trim(text, withoutDateline(text, piece)))
    const head = text.slice(span[0], span[0] + 40).replace(/^["“«‘'\s]+/u, '')
    const goesOn = n > 0 && /^\p{Ll}/u.test(head) && !/^(?:and|but) /u.test(head)
    for (const [k, piece] of all.entries())
      if (goesOn && k === 0 && found.length > 0) found.at(-1)!.push(piece)
      else found.push([piece])
  }
  return found.filter((piece) => countWords(reading, piece) >= FEWEST)
}

/** "HARBOUR CITY, June 3 (Reuters) - ", "14:40 ": what stands before the first words of a paragraph. */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu} .'’-]{2,40}(?:, [^-–—()]{2,30})?(?: \([^()]{2,40}\))? [-–—] |\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)? )/u

function withoutDateline(text: string, [from, to]: Span): Span {
  if (from > 0 && text[from - 1] !== '\n') return [from, to]
  const line = DATELINE.exec(text.slice(from, Math.min(to, from + 120)))
  return line ? [from + line[0].length, to] : [from, to]
}

/** Rules whose cue stands within the clause it weakens: "The cup [is said] to be lost". */
const INWARD: ReadonlySet<string> = new Set(['is-believed-to', 'reportedly', 'hedged'])

/** Rules that tell what is said without a sayer: "it is thought that". */
const HEARSAY: ReadonlySet<string> = new Set(['it-is-said', 'reportedly'])

/** "its insistence that it will stay[, is facing …]": a finite verb right after a comma goes on with the outer clause. */
function beforeMainVerb(reading: Reading, [from, to]: Span): Span {
  const { words, start, end } = reading
  for (let i = tokenAt(reading, from) + 2; i < start.length && end[i]! <= to; i++)
    if (words[i - 1] === ',' && isFinite(reading, i)) return [from, end[i - 2]!]
  return [from, to]
}

/** The content of an attribution; where its cue stands within, the whole clause. */
const wholeOf = (reading: Reading, { rule, content, source }: Attribution): readonly Span[] =>
  rule === 'noun-that'
    ? content.map((span) => beforeMainVerb(reading, span))
    : INWARD.has(rule) && source.length === 0
      ? [cover(content)!]
      : content

/** The attributed statements of an article in the order of its text, with ids. */
export function statements(
  article: Article,
  reading: Reading,
  attributions: readonly Attribution[],
  chains: Chains,
  maker: AgentMaker = agentMaker(article),
): Statement[] {
  const children = new Map<string, Attribution[]>()
  for (const attribution of attributions) {
    const parent = chains.parent(attribution.id)
    if (!parent) continue
    const known = children.get(parent.id)
    if (known) known.push(attribution)
    else children.set(parent.id, [attribution])
  }
  const claims = new Set(attributions.filter((attribution) => asserts(reading, attribution)).map(({ id }) => id))
  const absorbed = new Set<string>()
  const drafts: StatementDraft[] = []
  for (const attribution of attributions) {
    const parent = chains.parent(attribution.id)
    if (parent) {
      const own = chains.source(attribution.id)
      const outer = chains.source(parent.id)
      if (own && own === outer && (attribution.certainty !== 'denied' || attribution.kind === 'belief'))
        absorbed.add(attribution.id)
    }
    if (!claims.has(attribution.id) || absorbed.has(attribution.id)) continue
    const chain = chains.of(attribution.id)
    if (!chain || chain.length < 2) continue
    const inner = (children.get(attribution.id) ?? []).filter(({ id }) => claims.has(id) && chains.of(id) !== undefined)
    for (const content of pieces(reading, wholeOf(reading, attribution), attribution.form === 'direct')) {
      if (assertsNothing(article.text, content)) continue
      if (retold(reading, content, inner, (child) => chains.source(child.id) === chains.source(attribution.id)))
        continue
      drafts.push({
        at: content[0]![0],
        attributions: chains.line(attribution.id).map(({ id }) => id),
        content,
        chain,
        hedged:
          (HEARSAY.has(attribution.rule) && chain.at(-1)!.who === null) ||
          chains.line(attribution.id).some(({ certainty }) => certainty === 'hedged'),
        denied: attribution.certainty === 'denied',
      })
    }
  }
  if (hasVoices(article)) {
    const cited = attributions.filter(({ id }) => chains.of(id) !== undefined)
    drafts.push(...spoken(article, reading, cited, voices(article, reading, cited, chains)))
  }
  return unique(drafts)
    .sort((a, b) => a.at - b.at || size(b.content) - size(a.content))
    .map((draft, n) => ({
      id: statementId(article.id, n + 1),
      article: article.id,
      attributions: draft.attributions,
      content: draft.content,
      text: wording(article.text, draft.content),
      chain: draft.chain.map((link) => maker.link(link)),
      hedged: draft.hedged || isHedged(reading, draft.content),
      polarity: draft.denied ? ('denied' as const) : ('affirmed' as const),
    }))
}

/** Whether a piece is nothing but somebody else's attribution, told on: "the aide said [that Lee said c]". */
function retold(
  reading: Reading,
  piece: readonly Span[],
  inner: readonly Attribution[],
  same: (child: Attribution) => boolean,
): boolean {
  if (inner.length === 0) return false
  const total = countWords(reading, piece)
  let covered = 0
  for (const child of inner) {
    if (same(child)) continue
    const spans = [...child.source, ...child.cue, ...child.content, ...(child.addressee ?? [])]
    if (!child.content.some((span) => piece.some((own) => overlaps(own, span)))) continue
    const within = spans.filter((span) => piece.some((own) => overlaps(own, span)))
    covered += countWords(reading, within)
  }
  return covered > 0 && total - covered <= Math.max(4, total * 0.35)
}

const place = (content: readonly Span[]): string =>
  content.length === 1 ? `${content[0]![0]}-${content[0]![1]}` : content.map((span) => span.join('-')).join('+')

/** Drops a statement whose words and chain another has already, or whose words another gives to somebody. */
function unique(drafts: readonly StatementDraft[]): StatementDraft[] {
  const seen = new Set<string>()
  const names = new Map<unknown, number>()
  const number = (who: unknown): number => {
    if (!names.has(who)) names.set(who, names.size)
    return names.get(who)!
  }
  const given = new Set(drafts.filter(({ chain }) => chain.at(-1)!.who).map(({ content }) => place(content)))
  return drafts.filter(({ content, chain }) => {
    if (chain.at(-1)!.who === null && given.has(place(content))) return false
    const k = `${place(content)} ${chain.map(({ who }) => number(who)).join('<')}`
    return seen.has(k) ? false : Boolean(seen.add(k))
  })
}
