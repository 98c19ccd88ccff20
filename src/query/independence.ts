import type { AgentId, ClaimId } from '../model/index.js'
import type { HearsayGraph } from '../graph/index.js'
import { origins, type Origins } from './origins.js'
import { amid } from './words.js'

/** How many outlets carry a claim, and how many voices they come to. */
export interface Independence {
  readonly claim: ClaimId
  /** Outlets that carry it. */
  readonly outlets: number
  /** Outlets folded by owner and by copied text. */
  readonly voices: number
  /** Known origins, one a house. */
  readonly known: number
  /** Outlets of which no trail leads to a known origin: they may add something, nobody can say. */
  readonly unknown: number
  /**
   * Effective number of voices, those of known origin alone: every outlet counts 1 / the number of outlets that share an origin
   * or a voice with it. One for any number of outlets that rest on one source.
   */
  readonly effective: number
  /** `9 outlets, 7 rest on Reuters, 2 known origins, 1 unknown` */
  readonly text: string
}

const many = (n: number, one: string, more = `${one}s`): string => `${n} ${n === 1 ? one : more}`

/** Σ 1/|outlets that share an origin or a voice|, over the outlets of known origin. */
function effective({ origins, voices }: Origins): number {
  const circles = new Map<AgentId, Set<AgentId>>()
  for (const { outlets } of origins)
    for (const outlet of outlets) {
      const circle = circles.get(outlet) ?? new Set()
      circles.set(outlet, circle)
      for (const other of outlets) circle.add(other)
    }
  for (const voice of voices)
    for (const outlet of voice) for (const other of voice) if (circles.has(other)) circles.get(outlet)?.add(other)
  let sum = 0
  for (const circle of circles.values()) sum += 1 / circle.size
  return Math.round(sum * 1000) / 1000
}

/** The count of outlets, of known origins and of what is unknown, as one line. */
function line({ outlets, origins, unknown }: Origins): string {
  const [first, second] = origins
  const resting = first?.outlets.length ?? 0
  const most = resting > 1 && resting > (second?.outlets.length ?? 0)
  return [
    many(outlets.length, 'outlet'),
    ...(most ? [`${resting === outlets.length ? 'all' : resting} rest on ${amid(first!.name)}`] : []),
    many(origins.length, 'known origin'),
    ...(unknown.length > 0 ? [`${unknown.length} unknown`] : []),
  ].join(', ')
}

/** How many voices a claim has; what is unknown is counted apart and never as independent. Throws `unknown-claim`. */
export function independence(graph: HearsayGraph, claim: ClaimId): Independence {
  const found = origins(graph, claim)
  return {
    claim,
    outlets: found.outlets.length,
    voices: found.voices.length,
    known: found.origins.length,
    unknown: found.unknown.length,
    effective: effective(found),
    text: line(found),
  }
}
