import { instant, type AgentId, type Certainty, type ClaimId } from '../model/index.js'
import type { HearsayGraph } from '../graph/index.js'
import { traceClaim } from './trace.js'

/** One outlet that picked a claim up. */
export interface Uptake {
  readonly outlet: AgentId
  /** EDTF date of its first article with the claim. */
  readonly date?: string
  /** Days after the first dated report, to two decimals; missing without a date. */
  readonly days?: number
  /** Whom it has it from; empty for its own word and where it names nobody. */
  readonly from: readonly { readonly agent: AgentId; readonly certainty: Certainty; readonly inferred: boolean }[]
}

const DAY = 86_400_000

/** Who picked a claim up when and from whom, among the outlets read, in order of publication. Throws `unknown-claim`. */
export function spread(graph: HearsayGraph, claim: ClaimId): readonly Uptake[] {
  const { publishers, agents, hops } = traceClaim(graph, claim)
  const dates = new Map(agents.map(({ id, first }) => [id, first]))
  const start = instant(dates.get(publishers[0] ?? ''))
  return publishers.map((outlet) => {
    const date = dates.get(outlet)
    const at = instant(date)
    return {
      outlet,
      ...(date === undefined ? {} : { date }),
      ...(at === undefined || start === undefined ? {} : { days: Math.round(((at - start) / DAY) * 100) / 100 }),
      from: hops
        .filter(({ from, own }) => from === outlet && own)
        .map(({ to, certainty, inferred }) => ({ agent: to, certainty, inferred })),
    }
  })
}
