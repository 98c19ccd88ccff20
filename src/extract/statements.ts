import { type Article, type Attribution, contains, type Span, type Statement, statementId } from '../model/index.js'
import { agentMaker, type AgentMaker } from './agents.js'
import type { ChainLink, Chains } from './chains.js'
import { clauses, sentencesOf, trim } from './clauses.js'
import { isHedged } from './hedged.js'
import type { Reading } from './reading.js'

/** A statement before it has an id. */
interface Draft {
  readonly at: number
  readonly attributions: readonly string[]
  readonly content: readonly Span[]
  readonly chain: readonly ChainLink[]
  readonly denied: boolean
}

const size = (spans: readonly Span[]): number => spans.reduce((sum, [a, b]) => sum + b - a, 0)
const WORD = /[\p{L}\p{N}]+/gu
/** Fewest words that make a statement. */
const FEWEST = 2
const DENIES =
  /\b(?:den(?:y|ies|ied|ying|ial)|disput|reject|refut|rebut|contradict|dismiss|disavow|repudiat|disclaim)/iu

/** The words of `content`, pieces joined by a space, white space folded. */
export const wording = (text: string, content: readonly Span[]): string =>
  content
    .map(([a, b]) => text.slice(a, b))
    .join(' ')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim()

/**
 * Pieces of a content that each make a statement: the sentences of quotations, the coordinated clauses of the others. Two
 * halves that a cue parted ("Rents, he said, will rise") are one piece.
 */
function pieces(reading: Reading, content: readonly Span[]): Span[][] {
  const { text } = reading
  const found: Span[][] = []
  for (const [n, span] of content.entries()) {
    const all = sentencesOf(text, span)
      .flatMap((sentence) => clauses(reading, sentence))
      .map((piece) => trim(text, piece))
    const head = text.slice(span[0], span[0] + 40).replace(/^["“«‘'\s]+/u, '')
    const goesOn = n > 0 && /^\p{Ll}/u.test(head) && !/^(?:and|but) /u.test(head)
    for (const [k, piece] of all.entries())
      if (goesOn && k === 0 && found.length > 0) found.at(-1)!.push(piece)
      else found.push([piece])
  }
  return found.filter((piece) => (wording(text, piece).match(WORD) ?? []).length >= FEWEST)
}

/** Whether the words assert nothing: a question, a request. */
const assertsNothing = (text: string, piece: readonly Span[]): boolean => {
  const [, end] = piece.at(-1)!
  const words = wording(text, piece)
  return (
    /^[?]/u.test(text.slice(end)) ||
    words.endsWith('?') ||
    /^(?:please|let[’']s|let us|thank you|thanks|good (?:morning|afternoon|evening))\b/iu.test(words)
  )
}

/** The attributed statements of an article in the order of its text, with ids. */
export function statements(
  article: Article,
  reading: Reading,
  attributions: readonly Attribution[],
  chains: Chains,
  maker: AgentMaker = agentMaker(article),
): Statement[] {
  const children = new Map<string, Attribution[]>()
  for (const attribution of attributions)
    if (attribution.parent !== null)
      children.set(attribution.parent, [...(children.get(attribution.parent) ?? []), attribution])
  const absorbed = new Set<string>()
  const drafts: Draft[] = []
  for (const attribution of attributions) {
    if (attribution.parent !== null) {
      const own = chains.source(attribution.id)
      const outer = chains.source(attribution.parent)
      if (own && own === outer && attribution.certainty !== 'denied') absorbed.add(attribution.id)
    }
    if (attribution.kind === 'other' || absorbed.has(attribution.id)) continue
    const denies = DENIES.test(wording(article.text, attribution.cue))
    if (attribution.certainty === 'denied' && !denies && attribution.kind !== 'belief') continue
    const chain = chains.of(attribution.id)
    if (!chain || chain.length < 2) continue
    const inner = (children.get(attribution.id) ?? []).filter((child) => child.kind !== 'other')
    for (const content of pieces(reading, attribution.content)) {
      if (assertsNothing(article.text, content)) continue
      if (retold(article.text, content, inner, (child) => chains.source(child.id) === chains.source(attribution.id)))
        continue
      drafts.push({
        at: content[0]![0],
        attributions: lineage(attribution, attributions),
        content,
        chain,
        denied: attribution.certainty === 'denied' && denies,
      })
    }
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
      hedged: draft.chain.some(({ certainty }) => certainty === 'hedged') || isHedged(reading, draft.content),
      polarity: draft.denied ? ('denied' as const) : ('affirmed' as const),
    }))
}

const lineage = (attribution: Attribution, all: readonly Attribution[]): string[] => {
  const line = [attribution.id]
  const byId = new Map(all.map((one) => [one.id, one]))
  for (let a = attribution; a.parent !== null && line.length < 12;) {
    a = byId.get(a.parent)!
    line.unshift(a.id)
  }
  return line
}

/** Whether a piece is nothing but somebody else's attribution, told on: "the aide said [that Lee said c]". */
function retold(
  text: string,
  piece: readonly Span[],
  inner: readonly Attribution[],
  same: (child: Attribution) => boolean,
): boolean {
  const total = (wording(text, piece).match(WORD) ?? []).length
  let covered = 0
  for (const child of inner) {
    if (same(child)) continue
    const spans = [...child.source, ...child.cue, ...child.content, ...(child.addressee ?? [])]
    if (!child.content.some((span) => piece.some((own) => contains(own, span) || contains(span, own)))) continue
    const within = spans.filter((span) => piece.some((own) => span[0] < own[1] && own[0] < span[1]))
    covered += (wording(text, within).match(WORD) ?? []).length
  }
  return covered > 0 && total - covered <= Math.max(4, total * 0.35)
}

/** Drops a statement whose words and chain another has already. */
function unique(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>()
  const names = new Map<unknown, number>()
  const number = (who: unknown): number => {
    if (!names.has(who)) names.set(who, names.size)
    return names.get(who)!
  }
  return drafts.filter(({ content, chain }) => {
    const k = `${content.map((span) => span.join('-')).join('+')} ${chain.map(({ who }) => number(who)).join('<')}`
    return seen.has(k) ? false : Boolean(seen.add(k))
  })
}
