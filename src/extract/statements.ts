import { type Article, type Attribution, type Span, type Statement, statementId } from '../model/index.js'
import { agentMaker, type AgentMaker } from './agents.js'
import { asserts } from './asserts.js'
import { denials } from './denials.js'
import type { ChainLink, Chains } from './chains.js'
import { isHedged } from './hedged.js'
import { pieces } from './pieces.js'
import type { Reading } from './reading.js'
import { retold } from './retold.js'
import { spoken } from './spoken.js'
import { unique } from './unique.js'
import { hasVoices, voices } from './voices.js'
import { assertsNothing, wording } from './wording.js'

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

/** Rules that tell what is said without a sayer: "it is thought that". */
const HEARSAY: ReadonlySet<string> = new Set(['it-is-said', 'reportedly'])

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
  for (const { id } of denials(article.text, attributions, claims)) claims.add(id)
  const absorbed = new Set<string>()
  const drafts: StatementDraft[] = []
  for (const attribution of attributions) {
    const parent = chains.parent(attribution.id)
    if (parent && attribution.rule === 'reportedly' && claims.has(parent.id)) absorbed.add(attribution.id)
    if (parent) {
      const own = chains.source(attribution.id)
      const outer = chains.source(parent.id)
      if (own && own === outer && (attribution.certainty !== 'denied' || attribution.kind === 'belief'))
        absorbed.add(attribution.id)
    }
    if (!claims.has(attribution.id) || absorbed.has(attribution.id)) continue
    const chain = chains.of(attribution.id)
    if (!chain || chain.length < 2) continue
    const inner = (children.get(attribution.id) ?? []).filter(
      ({ id, rule }) => rule !== 'reportedly' && claims.has(id) && chains.of(id) !== undefined,
    )
    for (const content of pieces(reading, attribution)) {
      if (assertsNothing(article.text, content)) continue
      // A denial of what another claims is no mere retelling of the claim.
      if (
        attribution.certainty !== 'denied' &&
        retold(reading, content, inner, (child) => chains.source(child.id) === chains.source(attribution.id))
      )
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
  if (hasVoices(article, chains)) {
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
