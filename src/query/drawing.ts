import { byId, type AgentId } from '../model/index.js'
import type { EndKind } from '../graph/index.js'
import { bundles, type Bundle, type Lane } from './bundles.js'
import type { Trace } from './trace.js'
import { plain } from './width.js'

/** What stands behind the last name of a trail. */
const NOTES: Record<EndKind, string> = {
  person: '',
  organization: '',
  group: '',
  document: 'a document',
  unnamed: 'unnamed',
  unread: 'article not in the corpus',
  silent: 'its articles in the corpus do not say it',
  own: 'in its own voice',
  nobody: '',
  circle: '',
}

/** A step of a drawing: to another place, or to nobody who is named. */
export type Step = Lane | 'nobody'

/** A trace made ready for drawing; a place is an agent, or the first of many outlets that are drawn as one. */
export interface Drawing {
  /** Places from which the drawing begins, in order. */
  readonly roots: readonly AgentId[]
  readonly steps: ReadonlyMap<AgentId, readonly Step[]>
  /** Safe for a terminal. */
  readonly names: ReadonlyMap<AgentId, string>
  /** What to say of a place at which a trail ends; empty for nothing. */
  readonly notes: ReadonlyMap<AgentId, string>
  /** How many outlets are drawn as one place, for copies of one text. */
  readonly sizes: ReadonlyMap<AgentId, number>
}

/** Names that are said of outlets with the same trail; the rest are counted. */
const NAMED = 3

function nameOf({ members, why }: Bundle, names: ReadonlyMap<AgentId, string>): string {
  const [first, ...others] = members.map((id) => plain(names.get(id)!))
  if (why === undefined) return first!
  if (why === 'copies') return `${first} and ${others.length} that share its text`
  const shown = [first, ...others.slice(0, NAMED - 1)].join(', ')
  return others.length < NAMED ? shown : `${shown} and ${members.length - NAMED} more`
}

/** Publishers that nobody cites, in order of publication, then one of each circle that these do not reach. */
function rootsOf(publishers: readonly AgentId[], lanes: ReadonlyMap<AgentId, readonly Lane[]>): AgentId[] {
  const cited = new Set([...lanes.values()].flatMap((list) => list.map(({ to }) => to)))
  const seen = new Set<AgentId>()
  const roots: AgentId[] = []
  const visit = (root: AgentId): void => {
    roots.push(root)
    const stack = [root]
    while (stack.length > 0) {
      const agent = stack.pop()!
      if (seen.has(agent)) continue
      seen.add(agent)
      stack.push(...(lanes.get(agent) ?? []).map(({ to }) => to))
    }
  }
  for (const publisher of publishers) if (!cited.has(publisher)) visit(publisher)
  for (const publisher of publishers) if (!seen.has(publisher)) visit(publisher)
  return roots
}

/** Makes a trace ready for drawing. */
export function drawingOf(trace: Trace): Drawing {
  const { bundles: places, lanes, standsFor } = bundles(trace)
  const names = new Map(trace.agents.map(({ id, name }) => [id, name]))
  const ends = [...trace.ends].sort((a, b) => byId(a.agent, b.agent))
  const nobody = new Set(ends.flatMap(({ kind, agent }) => (kind === 'nobody' ? [standsFor(agent)] : [])))
  const notes = new Map(ends.map(({ agent, kind }) => [standsFor(agent), NOTES[kind]]))
  const steps = [...places.keys()].map((id): [AgentId, Step[]] => [
    id,
    [...(lanes.get(id) ?? []), ...(nobody.has(id) ? (['nobody'] as const) : [])],
  ])
  const sizes = [...places].flatMap(([id, { members, why }]) =>
    why === 'copies' ? [[id, members.length] as const] : [],
  )
  return {
    roots: rootsOf([...new Set(trace.publishers.map(standsFor))], lanes),
    steps: new Map(steps),
    names: new Map([...places].map(([id, bundle]) => [id, nameOf(bundle, names)])),
    notes,
    sizes: new Map(sizes),
  }
}
