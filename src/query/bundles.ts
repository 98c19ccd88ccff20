import type { AgentId } from '../model/index.js'
import type { Hop, Trace } from './trace.js'

/** Up to this many outlets are drawn one by one, however alike their trails are. */
const FEW = 3

/** One place in a drawing of a trace: an agent, or many outlets in one. */
export interface Bundle {
  /** Agents in it, publishers in the order of publication; the first stands for it. */
  readonly members: readonly AgentId[]
  /** Why they are one: copies of one text, or outlets with the same trail; missing for an agent by itself. */
  readonly why?: 'copies' | 'alike'
}

/** A step from a bundle to another. */
export interface Lane {
  readonly from: AgentId
  readonly to: AgentId
  readonly inferred: boolean
  readonly hedged: boolean
  /** How many members of `from` have it so. */
  readonly many: number
}

/** A trace with many outlets in few places. */
export interface Bundled {
  /** By the agent that stands for it. */
  readonly bundles: ReadonlyMap<AgentId, Bundle>
  /** By `from`, the lanes of most members first. */
  readonly lanes: ReadonlyMap<AgentId, readonly Lane[]>
  /** Who stands for the bundle of an agent. */
  readonly standsFor: (agent: AgentId) => AgentId
}

/** Groups of agents that `pairs` connect. */
function connected(pairs: readonly Hop[]): AgentId[][] {
  const next = new Map<AgentId, AgentId[]>()
  for (const { from, to } of pairs) {
    next.set(from, [...(next.get(from) ?? []), to])
    next.set(to, [...(next.get(to) ?? []), from])
  }
  const seen = new Set<AgentId>()
  return [...next.keys()].flatMap((start) => {
    if (seen.has(start)) return []
    const group = [start]
    seen.add(start)
    for (const agent of group)
      for (const other of next.get(agent)!)
        if (!seen.has(other)) {
          seen.add(other)
          group.push(other)
        }
    return [group]
  })
}

/**
 * The steps of a trace, but for those that an outlet copied along with the text: "Echo ⇢ Post → Ann" says all of an Echo that
 * took from the Post, without credit, what Ann told the Post.
 */
function told(hops: readonly Hop[]): readonly Hop[] {
  const steps = new Map<AgentId, Set<AgentId>>()
  for (const { from, to, copied } of hops) if (!copied) steps.set(from, (steps.get(from) ?? new Set()).add(to))
  const taken = new Map<AgentId, AgentId[]>()
  for (const { from, to, copied } of hops) if (copied) taken.set(from, [...(taken.get(from) ?? []), to])
  return hops.filter(
    ({ from, to, copied }) =>
      copied || !(taken.get(from) ?? []).some((other) => other !== to && steps.get(other)?.has(to)),
  )
}

/** The steps between bundles, those within one left out. */
function lanesOf(hops: readonly Hop[], standsFor: (agent: AgentId) => AgentId): Map<AgentId, Lane[]> {
  const found = new Map<AgentId, Map<AgentId, Lane>>()
  for (const hop of hops) {
    const [from, to] = [standsFor(hop.from), standsFor(hop.to)]
    if (from === to) continue
    const hedged = hop.certainty === 'hedged'
    const lanes = found.get(from) ?? new Map<AgentId, Lane>()
    found.set(from, lanes)
    const lane = lanes.get(to) ?? { from, to, inferred: true, hedged: true, many: 0 }
    lanes.set(to, {
      ...lane,
      inferred: lane.inferred && hop.inferred,
      hedged: lane.hedged && hedged,
      many: lane.many + 1,
    })
  }
  return new Map([...found].map(([from, lanes]) => [from, [...lanes.values()].sort((a, b) => b.many - a.many)]))
}

/** Publishers that nobody cites and whose steps are the same, where they are more than a few. */
function alike(
  { publishers }: Trace,
  lanes: ReadonlyMap<AgentId, readonly Lane[]>,
  alone: ReadonlySet<AgentId>,
): AgentId[][] {
  const cited = new Set([...lanes.values()].flatMap((list) => list.map(({ to }) => to)))
  const groups = new Map<string, AgentId[]>()
  for (const publisher of publishers) {
    if (!alone.has(publisher) || cited.has(publisher)) continue
    const steps = (lanes.get(publisher) ?? []).map(({ to, inferred, hedged }) => [to, inferred, hedged])
    const key = JSON.stringify(steps)
    if (steps.length > 0) groups.set(key, [...(groups.get(key) ?? []), publisher])
  }
  return [...groups.values()].filter(({ length }) => length > FEW)
}

/**
 * Many outlets in few places, for drawing: those that copied one text, where they are more than a few, and those with the same
 * trail. A trace of a few outlets stays as it is.
 */
export function bundles(trace: Trace): Bundled {
  const order = new Map([...trace.publishers, ...trace.agents.map(({ id }) => id)].reverse().map((id, i) => [id, -i]))
  const stand = new Map<AgentId, AgentId>()
  const standsFor = (agent: AgentId): AgentId => stand.get(agent) ?? agent
  const made = new Map<AgentId, Bundle>(trace.agents.map(({ id }) => [id, { members: [id] }]))
  const join = (group: readonly AgentId[], why: 'copies' | 'alike'): void => {
    const members = [...group].sort((a, b) => order.get(a)! - order.get(b)!)
    for (const member of members) {
      made.delete(member)
      stand.set(member, members[0]!)
    }
    made.set(members[0]!, { members, why })
  }
  const copies = connected(trace.hops.filter(({ copied }) => copied)).filter(({ length }) => length > FEW)
  for (const group of copies) join(group, 'copies')
  // Within a bundle the copied steps go, so that what its members say themselves is all there is.
  const bundled = new Set(copies.flat())
  const hops = told(trace.hops.filter(({ from, copied }) => !(copied && bundled.has(from))))
  const alone = new Set([...made].flatMap(([id, { why }]) => (why === undefined ? [id] : [])))
  for (const group of alike(trace, lanesOf(hops, standsFor), alone)) join(group, 'alike')
  return { bundles: made, lanes: lanesOf(hops, standsFor), standsFor }
}
