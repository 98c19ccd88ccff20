import type { StatementId } from '../model/index.js'
import type { ClaimGroups, Corpus } from './corpus.js'
import type { Hop } from './losses/hops.js'

/** For each statement that was copied without change, the first that has its words: comparing that one will do. */
export function firstsOf(hops: readonly Hop[]): ReadonlyMap<StatementId, StatementId> {
  const from = new Map<StatementId, StatementId>()
  for (const { from: source, to, changed } of hops) if (!changed && !from.has(to.id)) from.set(to.id, source.id)
  const firsts = new Map<StatementId, StatementId>()
  for (const id of from.keys()) {
    const path = new Set<StatementId>()
    let at = id
    while (!path.has(at) && from.has(at)) {
      path.add(at)
      at = firsts.get(at) ?? from.get(at)!
    }
    for (const copy of path) if (copy !== at) firsts.set(copy, at)
  }
  return firsts
}

/** The groups with each copy in the group of the first that has its words; members in corpus order. */
export function withCopies(
  { statements }: Corpus,
  groups: ClaimGroups,
  firsts: ReadonlyMap<StatementId, StatementId>,
): ClaimGroups {
  const copies = new Map<StatementId, StatementId[]>()
  for (const [copy, first] of firsts) {
    const known = copies.get(first)
    if (known) known.push(copy)
    else copies.set(first, [copy])
  }
  const place = new Map(statements.map(({ id }, i) => [id, i]))
  return groups.flatMap((group) => {
    const own = group.filter((id) => !firsts.has(id)).flatMap((id) => [id, ...(copies.get(id) ?? [])])
    return own.length === 0 ? [] : [own.sort((a, b) => place.get(a)! - place.get(b)!)]
  })
}
