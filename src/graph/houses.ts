import { byId, slug, type AgentId } from '../model/index.js'
import type { End, Standing } from './ends.js'
import { splitIds } from './keys.js'
import { reach, type ClaimView } from './view.js'

/** Known ends of one claim that count as one origin, because one has it from the other or they are one house. */
export interface House {
  /** The end that no other of the house has it from; the first by id where there are several. */
  readonly lead: AgentId
  /** All ends of the house, sorted, `lead` included. */
  readonly members: readonly AgentId[]
  /** Outlets behind any of them, sorted. */
  readonly outlets: readonly AgentId[]
}

/** Groups of numbers below `size`, joined by `join`; `find` gives the least of a group. */
function groups(size: number): { join(a: number, b: number): void; find(a: number): number } {
  const parent = Int32Array.from({ length: size }, (_, i) => i)
  const find = (a: number): number => {
    while (parent[a] !== a) a = parent[a] = parent[parent[a]!]!
    return a
  }
  return {
    find,
    join(a, b) {
      const x = find(a)
      const y = find(b)
      parent[Math.max(x, y)] = Math.min(x, y)
    },
  }
}

/** Joins all `items` whose keys are the same; `undefined` is no key. */
function joinBy(
  items: readonly number[],
  key: (i: number) => string | undefined,
  join: (a: number, b: number) => void,
): void {
  const first = new Map<string, number>()
  for (const i of items) {
    const k = key(i)
    if (k === undefined) continue
    const other = first.get(k)
    if (other === undefined) first.set(k, i)
    else join(i, other)
  }
}

/** A statement that stands in a copy: which family of copies, who published it, and the agency whose text it is. */
export interface Copy {
  readonly family: string
  readonly outlet: AgentId
  readonly agency?: AgentId
}

/**
 * Outlets of a claim folded into voices: those of one publisher family, and those whose articles with the claim are copies
 * of one text (with the agency that wrote it). Gives for each outlet the least id of its voice.
 */
export function voicesOf(
  view: ClaimView,
  standing: (agent: AgentId) => Standing,
  copyOf: (statement: string) => Copy | undefined,
): ReadonlyMap<AgentId, AgentId> {
  const outlets = view.agents.flatMap((agent, i) => (standing(agent).kind === 'outlet' ? [i] : []))
  const { join, find } = groups(view.agents.length)
  joinBy(outlets, (i) => standing(view.agents[i]!).family, join)
  const first = new Map<string, number>()
  for (const i of outlets)
    for (const id of view.reports[i]!.own > 0 ? splitIds(view.reports[i]!.statements) : []) {
      const copy = copyOf(id)
      if (!copy || copy.outlet !== view.agents[i]) continue
      const agency = copy.agency === undefined ? -1 : view.agents.indexOf(copy.agency)
      const other = first.get(copy.family) ?? (agency < 0 ? i : agency)
      first.set(copy.family, other)
      join(i, other)
    }
  return new Map(outlets.map((i) => [view.agents[i]!, view.agents[find(i)]!]))
}

/**
 * Folds the known ends of a claim into houses: an end that has it from another, those who speak for one body and that body,
 * outlets of one voice, those called by the same name. When in doubt they are one: independence is never invented.
 */
export function housesOf(
  view: ClaimView,
  ends: readonly End[],
  standing: (agent: AgentId) => Standing,
  voices: ReadonlyMap<AgentId, AgentId>,
): readonly House[] {
  const known = ends.filter((end) => end.known)
  const number = new Map(view.agents.map((agent, i) => [agent, i]))
  const at = known.map(({ agent }) => number.get(agent)!)
  const { join, find } = groups(known.length)
  const deeper = at.map((i) => {
    const seen = reach(view.out, i)
    return at.flatMap((k, other) => (k !== i && seen[k] === 1 ? [other] : []))
  })
  deeper.forEach((others, i) => others.forEach((other) => join(i, other)))
  const all = known.map((_, i) => i)
  joinBy(all, (i) => standing(known[i]!.agent).affiliation ?? known[i]!.agent, join)
  joinBy(all, (i) => voices.get(known[i]!.agent), join)
  joinBy(all, (i) => slug(standing(known[i]!.agent).name), join)
  const houses = new Map<number, number[]>()
  for (const i of all) houses.set(find(i), [...(houses.get(find(i)) ?? []), i])
  return [...houses.values()]
    .map((members): House => {
      const lead = members.find((i) => deeper[i]!.length === 0) ?? members[0]!
      return {
        lead: known[lead]!.agent,
        members: members.map((i) => known[i]!.agent).sort(byId),
        outlets: [...new Set(members.flatMap((i) => known[i]!.outlets))].sort(byId),
      }
    })
    .sort((a, b) => b.outlets.length - a.outlets.length || byId(a.lead, b.lead))
}
