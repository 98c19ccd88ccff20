import type { AgentId, AgentKind } from '../model/index.js'
import { reach, type Adjacency, type ClaimView } from './view.js'

/** What must be known of an agent besides its edges. */
export interface Standing {
  readonly kind: AgentKind
  readonly name: string
  /** How many of its articles were read. */
  readonly articles: number
  /** Publisher family. */
  readonly family?: string
  /** Whom it speaks for. */
  readonly affiliation?: AgentId
}

/**
 * Where trails of a claim end: at a source, by its kind; at an outlet whose article is not among those read (`unread`), whose
 * articles do not say it (`silent`) or that says it in its own voice (`own`); at nobody named (`nobody`); in a `circle`.
 */
export type EndKind = Exclude<AgentKind, 'outlet'> | 'unread' | 'silent' | 'own' | 'nobody' | 'circle'

/** One end of the trails of a claim. */
export interface End {
  readonly kind: EndKind
  /** The last one named: the origin itself, or whoever names nobody. */
  readonly agent: AgentId
  /**
   * Whether it counts as a known origin. Not `nobody` and `circle`; an outlet's own voice only where another has the claim
   * from it: a late retelling that names nobody must not pass for a second origin.
   */
  readonly known: boolean
  /** Outlets that carry the claim and whose trails lead here, sorted; an outlet that is itself the end included. */
  readonly outlets: readonly AgentId[]
}

/** Which end agent `i` itself is, before anybody's trail is followed. */
function endOf(view: ClaimView, of: Standing, i: number, cites: boolean): EndKind | undefined {
  const { own, origin, nobody } = view.reports[i]!
  if (of.kind !== 'outlet') return origin > 0 ? of.kind : nobody > 0 ? 'nobody' : undefined
  if (own === 0 && origin > 0) return of.articles === 0 ? 'unread' : 'silent'
  if (nobody > 0) return 'nobody'
  return origin > 0 && !cites ? 'own' : undefined
}

/** The first agent of each circle that has no way out and in which no trail ends. */
function circles(out: Adjacency, into: Adjacency, ends: readonly number[]): number[] {
  const free = new Uint8Array(out.length)
  for (const end of ends) reach(into, end, free)
  const found: number[] = []
  for (let i = 0; i < out.length; i++) {
    if (free[i]) continue
    const back = reach(into, i)
    if (reach(out, i).some((yes, k) => yes === 1 && back[k] === 0)) continue
    found.push(i)
    back.forEach((yes, k) => (free[k] ||= yes))
  }
  return found
}

/**
 * Where the trails of a claim end, in the order of `view.agents`; a circle is named by its first agent. A cited outlet is
 * no end where its own article names a source: the trail goes on there.
 */
export function endsOf(view: ClaimView, standing: (agent: AgentId) => Standing): readonly End[] {
  const { out, into } = view
  const of = view.agents.map(standing)
  const kinds = of.map((agent, i) => endOf(view, agent, i, out[i]!.length > 0))
  const found = kinds.flatMap((kind, i) => (kind === undefined ? [] : [i]))
  return [...found, ...circles(out, into, found)]
    .sort((a, b) => a - b)
    .map((i): End => {
      const kind = kinds[i] ?? 'circle'
      const behind = reach(into, i)
      return {
        kind,
        agent: view.agents[i]!,
        known: kind !== 'nobody' && kind !== 'circle' && (kind !== 'own' || into[i]!.length > 0),
        outlets: view.agents.filter((_, k) => behind[k] === 1 && of[k]!.kind === 'outlet'),
      }
    })
}
