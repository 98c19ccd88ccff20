import { byDate, type AgentId, type AgentKind, type Certainty, type ClaimId } from '../model/index.js'
import { edgeKey, splitIds, type ClaimNode, type ClaimView, type HearsayGraph } from '../graph/index.js'
import { agentAt, claimNode, viewAt } from './claim-at.js'
import { evidence, facts, type Evidence } from './facts.js'
import { originsOf, type Origins } from './origins.js'
import { findClaims } from './find-claims.js'
import { relaysOf, type Relayed } from './relays.js'

/** An agent of a trace. */
export interface TraceAgent {
  readonly id: AgentId
  readonly name: string
  readonly kind: AgentKind
  /** Whether one of the articles read publishes the claim in its name. */
  readonly publishes: boolean
  /** How sure it is of the claim: the strongest met. */
  readonly certainty: Certainty
  /** EDTF date of its first statement, for who publishes. */
  readonly first?: string
}

/** One step back towards an origin: `from` has the claim from `to`. */
export interface Hop {
  readonly from: AgentId
  readonly to: AgentId
  /** Key of the edge in the graph. */
  readonly edge: string
  /** The words that attribute; empty where the step is inferred. */
  readonly cue: string
  readonly certainty: Certainty
  /** Whether no words say so. */
  readonly inferred: boolean
  /** Whether it is known from copying alone. */
  readonly copied: boolean
  /** Whether an article of `from` itself shows it; otherwise others say so of it. */
  readonly own: boolean
  readonly evidence: readonly Evidence[]
}

/** Every chain of a claim, merged into one graph from publishers to origins. */
export interface Trace extends Origins {
  readonly text: string
  readonly polarity: ClaimNode['polarity']
  readonly firstReported?: string
  /** Outlets whose articles publish it, in order of publication. */
  readonly publishers: readonly AgentId[]
  /** By id. */
  readonly agents: readonly TraceAgent[]
  /** By `from`, then `to`. */
  readonly hops: readonly Hop[]
  /** Who else carried the reports it is known from, as articles say in passing; no outlets of the claim. */
  readonly relays: readonly Relayed[]
}

/** For each publisher the date of its first own statement of the claim. */
function publications(graph: HearsayGraph, view: ClaimView): Map<AgentId, string | undefined> {
  const { statements, articles, publishers } = facts(graph)
  const found = new Map<AgentId, string | undefined>()
  view.agents.forEach((agent, i) => {
    const report = view.reports[i]!
    if (report.own === 0) return
    const dates = splitIds(report.statements)
      .map((id) => statements.get(id)?.article ?? '')
      .filter((article) => publishers.get(article) === agent)
      .map((id) => ({ id, published: articles.get(id)?.published }))
      .sort(byDate)
    found.set(agent, dates[0]?.published)
  })
  return found
}

/** The trace of one claim, by its id. Throws `HearsayError` `unknown-claim`. */
export function traceClaim(graph: HearsayGraph, claim: ClaimId): Trace {
  const node = claimNode(graph, claim)
  const view = viewAt(graph, claim)
  const dates = publications(graph, view)
  return {
    ...originsOf(graph, view),
    text: node.text,
    polarity: node.polarity,
    firstReported: node.firstReported,
    publishers: [...dates]
      .map(([id, published]) => ({ id, published }))
      .sort(byDate)
      .map(({ id }) => id),
    agents: view.agents.map((id, i): TraceAgent => {
      const agent = agentAt(graph, id)
      return {
        id,
        name: agent.name,
        kind: agent.kind === 'outlet' ? 'outlet' : agent.sourceKind,
        publishes: dates.has(id),
        certainty: view.reports[i]!.certainty,
        first: dates.get(id),
      }
    }),
    hops: view.cites.map(({ from, to, edge }): Hop => {
      const [a, b] = [view.agents[from]!, view.agents[to]!]
      return {
        from: a,
        to: b,
        edge: edgeKey('cites', a, b, claim),
        cue: edge.cue,
        certainty: edge.certainty,
        inferred: edge.inferred,
        copied: edge.copied,
        own: edge.own,
        evidence: evidence(graph, splitIds(edge.statements), b),
      }
    }),
    relays: relaysOf(graph, claim),
  }
}

/**
 * The traces of a claim (by its id) or of the claims that a query finds, best first: who published it, who has it from whom,
 * on through the articles of cited outlets, and where each trail ends. Empty where nothing matches.
 */
export const trace = (graph: HearsayGraph, claimOrQuery: string, limit = 5): readonly Trace[] =>
  (graph.hasNode(claimOrQuery) ? [claimOrQuery] : findClaims(graph, claimOrQuery, limit)).map((claim) =>
    traceClaim(graph, claim),
  )
