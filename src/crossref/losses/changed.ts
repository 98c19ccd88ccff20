import type { StatementId } from '../../model/index.js'
import type { ClaimGroups, Corpus } from '../corpus.js'
import { carriers, type Hop } from './hops.js'

/** What copies with a changed number do to claims. */
export interface Changed {
  /** The groups, with the narration that carries one changed number in one of them; members in corpus order. */
  readonly groups: ClaimGroups
  /** Statements on either side of a change, and those that carry it on: kept even where they are narration. */
  readonly keep: ReadonlySet<StatementId>
}

/**
 * Keeps the narration whose number a copy changed. Statements that narrate are not compared with one another, so those that
 * carry a changed number on, and that no attributed statement is grouped with, join the group of the first that has it.
 */
export function keepChanged({ statements }: Corpus, groups: ClaimGroups, hops: readonly Hop[]): Changed {
  const carriedFrom = carriers(hops)
  const keep = new Set<StatementId>()
  const target = new Map<StatementId, StatementId>()
  for (const { from, to, changed } of hops) {
    if (!changed) continue
    keep.add(from.id).add(to.id)
    for (const { id, chain } of carriedFrom(to.id)) {
      keep.add(id)
      if (chain.length === 1 && to.chain.length === 1 && !target.has(id)) target.set(id, to.id)
    }
  }
  if (target.size === 0) return { groups, keep }
  const place = new Map(statements.map(({ id }, i) => [id, i]))
  const narrates = new Set(statements.filter(({ chain }) => chain.length === 1).map(({ id }) => id))
  const free = new Set(groups.filter((group) => group.every((id) => narrates.has(id))).flat())
  const moves = [...target].filter(([id, to]) => free.has(id) && !target.has(to))
  const moved = new Set(moves.map(([id]) => id))
  const joining = new Map<StatementId, StatementId[]>()
  for (const [id, to] of moves) joining.set(to, [...(joining.get(to) ?? []), id])
  const regrouped = groups.map((group) => {
    const stay = group.filter((id) => !moved.has(id))
    const come = stay.flatMap((id) => joining.get(id) ?? [])
    return come.length === 0 ? stay : [...stay, ...come].sort((a, b) => place.get(a)! - place.get(b)!)
  })
  return { groups: regrouped.filter((group) => group.length > 0), keep }
}
