import { lookOf, type Routes } from './routes.js'

/** Up to this many ways that differ in where they begin alone stand each by itself. */
const FEW = 3

/** Ways that differ in nothing but the outlet with which they begin. */
export interface WayGroup {
  /** Keys of the stops with which they begin, in the order of the ways. */
  readonly starts: readonly string[]
  /** The stops that follow, in all of them. */
  readonly rest: readonly string[]
}

/**
 * The ways, longest first, without those that are the end of another, and those of an outlet that says it in its own voice
 * beside naming whom it has it from.
 */
function distinct(ways: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const kept: (readonly string[])[] = []
  const ends = new Set(ways.flatMap((way) => (way.length > 1 ? [way[0]!] : [])))
  for (const way of [...ways].sort((a, b) => b.length - a.length)) {
    if (ends.has(way.join('\n'))) continue
    kept.push(way)
    for (let i = 0; i < way.length; i++) ends.add(way.slice(i).join('\n'))
  }
  return kept
}

/**
 * The merged chains as ways from outlet to origin, each once: many outlets with the same way from there on (as sure of it, as
 * plainly said) in one group and the largest group first, then the others, longest first.
 */
export function wayGroups({ ways, legs }: Routes): readonly WayGroup[] {
  const looks = new Map(legs.map((leg) => [`${leg.from}\n${leg.to}`, lookOf(leg)]))
  const groups = new Map<string, { readonly starts: string[]; readonly rest: readonly string[] }>()
  for (const [start, ...rest] of distinct(ways.map(({ stops }) => stops))) {
    const key = `${looks.get(`${start!}\n${rest[0] ?? ''}`) ?? ''}\n${rest.join('\n')}`
    const group = groups.get(key) ?? { starts: [], rest }
    group.starts.push(start!)
    groups.set(key, group)
  }
  const all = [...groups.values()]
  const many = all.filter(({ starts }) => starts.length > FEW).sort((a, b) => b.starts.length - a.starts.length)
  const few = all.filter(({ starts }) => starts.length <= FEW)
  return [...many, ...few.flatMap(({ starts, rest }) => starts.map((start) => ({ starts: [start], rest })))]
}
