import { byId, type AgentId, type ClaimId } from '../model/index.js'
import { endsOf, reach, type EndKind, type HearsayGraph, type OutletNode, type SourceNode } from '../graph/index.js'
import { atlas, type Atlas } from './atlas.js'
import { agentAt, nameOf } from './claim-at.js'
import { relayEdges } from './relays.js'
import { standingIn, viewOf } from './view-of.js'

/** Another agent, with the number of claims that join the two. */
export interface Partner {
  readonly agent: AgentId
  readonly name: string
  readonly claims: number
}

/** What is known of an agent from all claims. */
export interface Profile {
  readonly agent: AgentId
  readonly node: OutletNode | SourceNode
  /** Claims by the strongest voice in which it reports them. */
  readonly reports: { readonly own: number; readonly origin: number; readonly cited: number }
  /** Whom it has claims from, most claims first. */
  readonly cites: readonly Partner[]
  /** Who has claims from it, most first. */
  readonly citedBy: readonly Partner[]
  /** Whose texts it copied without saying so, and who copied its own, most claims first; not among `cites` and `citedBy`. */
  readonly copied: readonly Partner[]
  readonly copiedBy: readonly Partner[]
  /** Outlets that it has claims from and that have claims from it; `claims` counts both ways. */
  readonly mutual: readonly Partner[]
  /** Whose reports it carried, as others say in passing, most claims first; not among `cites`. */
  readonly carries: readonly Partner[]
  /** Who carried its reports, as others say in passing, most claims first; not among `citedBy`. */
  readonly carriedBy: readonly Partner[]
  /** Claims it reports that another claim contradicts, sorted. */
  readonly contradictedOn: readonly ClaimId[]
  /**
   * Of the claims that it publishes, at what its trails end, by kind of end; one claim may end at several. `named` are persons,
   * organisations, groups and documents.
   */
  readonly ends: Readonly<Record<EndKind, number>>
  /** Share of the claims it publishes of which a trail ends at a named origin, in [0, 1]; missing where it publishes none. */
  readonly named?: number
}

const NAMED: ReadonlySet<EndKind> = new Set(['person', 'organization', 'group', 'document'])

const KINDS: readonly EndKind[] = [
  'person',
  'organization',
  'group',
  'document',
  'unnamed',
  'unread',
  'silent',
  'own',
  'nobody',
  'circle',
]

function partners(graph: HearsayGraph, map: Atlas, numbers: Iterable<number>): Partner[] {
  const counts = new Map<number, number>()
  for (const n of numbers) counts.set(n, (counts.get(n) ?? 0) + 1)
  return [...counts]
    .map(([n, claims]) => ({ agent: map.agents[n]!, name: nameOf(graph, map.agents[n]!), claims }))
    .sort((a, b) => b.claims - a.claims || byId(a.agent, b.agent))
}

/** At what kinds of ends the trails of `agent` end, for one claim. */
function endsFor(map: Atlas, claim: number, agent: AgentId): Set<EndKind> {
  const view = viewOf(map, claim)
  const seen = reach(view.out, view.agents.indexOf(agent))
  const reached = new Set(view.agents.filter((_, i) => seen[i] === 1))
  return new Set(endsOf(view, standingIn(map)).flatMap((end) => (reached.has(end.agent) ? [end.kind] : [])))
}

/** What an agent reports, whom it cites, who cites it, what it is contradicted on, how often its origins are named. */
export function profile(graph: HearsayGraph, agent: AgentId): Profile {
  const node = agentAt(graph, agent)
  const map = atlas(graph)
  const n = map.agentNumber.get(agent)!
  const { ofAgent, claim, edge } = map.reports
  const reports = { own: 0, origin: 0, cited: 0 }
  const ends = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<EndKind, number>
  const contradictedOn: ClaimId[] = []
  let named = 0
  for (const i of ofAgent.items.subarray(ofAgent.start[n]!, ofAgent.start[n + 1]!)) {
    const id = map.claims[claim[i]!]!
    const about = graph.getNodeAttributes(id)
    reports[edge[i]!.voice]++
    if (about.kind === 'claim' && about.contradicted) contradictedOn.push(id)
    if (edge[i]!.own === 0) continue
    const kinds = endsFor(map, claim[i]!, agent)
    for (const kind of kinds) ends[kind]++
    if ([...kinds].some((kind) => NAMED.has(kind))) named++
  }
  const { out, into, from, to, edge: how } = map.cites
  const own = out.items.subarray(out.start[n]!, out.start[n + 1]!)
  const others = into.items.subarray(into.start[n]!, into.start[n + 1]!)
  const mates = (steps: Int32Array, end: Int32Array, copied: boolean): Partner[] =>
    partners(
      graph,
      map,
      steps.filter((i) => how[i]!.copied === copied).map((i) => end[i]!),
    )
  const [cites, citedBy] = [mates(own, to, false), mates(others, from, false)]
  const relays = [...relayEdges(graph).values()].flat()
  const number = (id: AgentId): number => map.agentNumber.get(id)!
  const back = new Map(citedBy.map((partner) => [partner.agent, partner.claims]))
  return {
    agent,
    node,
    reports,
    cites,
    citedBy,
    copied: mates(own, to, true),
    copiedBy: mates(others, from, true),
    mutual: cites.flatMap((partner) => {
      const claims = back.get(partner.agent)
      return claims === undefined || !partner.agent.startsWith('outlet:')
        ? []
        : [{ ...partner, claims: partner.claims + claims }]
    }),
    carries: partners(
      graph,
      map,
      relays.flatMap(({ from, to }) => (from === agent ? [number(to)] : [])),
    ),
    carriedBy: partners(
      graph,
      map,
      relays.flatMap(({ from, to }) => (to === agent ? [number(from)] : [])),
    ),
    contradictedOn: contradictedOn.sort(byId),
    ends,
    ...(reports.own === 0 ? {} : { named: named / reports.own }),
  }
}
