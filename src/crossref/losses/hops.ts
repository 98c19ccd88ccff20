import { overlaps, type Reuse, type Span, type Statement, type StatementId } from '../../model/index.js'
import { changedNumber, masked, type Masked } from './masked.js'

/** A statement that a later article copied: word for word, or with one number changed. */
export interface Hop {
  readonly from: Statement
  readonly to: Statement
  /** The number before and after, where it was changed. */
  readonly changed?: readonly [string, string]
}

const length = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0)

/** Whether at least half of a statement's content stands in the passage. */
const standsIn = ({ content }: Statement, passage: Span): boolean =>
  content.some((span) => overlaps(span, passage)) &&
  2 *
    content.reduce(
      (sum, [start, end]) => sum + Math.max(0, Math.min(end, passage[1]) - Math.max(start, passage[0])),
      0,
    ) >=
    length(content)

/**
 * The hops that statements made by copying, each from the article it was most likely copied from: of `reuse` the nearest
 * passages, statements paired by their words with the numbers left out. What an outlet changes in its own text is an update
 * and no hop. In the order of `reuse`, then of the text.
 */
export function hops(statements: readonly Statement[], reuse: readonly Reuse[]): Hop[] {
  const byArticle = new Map<string, Statement[]>()
  for (const statement of statements) {
    const known = byArticle.get(statement.article)
    if (known) known.push(statement)
    else byArticle.set(statement.article, [statement])
  }
  const memory = new Map<string, Masked>()
  const mask = ({ text }: Statement): Masked => {
    let known = memory.get(text)
    if (!known) memory.set(text, (known = masked(text)))
    return known
  }
  return reuse.flatMap(({ a, b, passages }) =>
    passages
      .filter(({ nearest }) => nearest)
      .flatMap((passage) => {
        const later = (byArticle.get(b) ?? []).filter((each) => standsIn(each, passage.b))
        if (later.length === 0) return []
        const earlier = (byArticle.get(a) ?? []).filter((each) => standsIn(each, passage.a))
        return later.flatMap((to): Hop[] => hop(earlier, to, mask))
      }),
  )
}

function hop(earlier: readonly Statement[], to: Statement, mask: (statement: Statement) => Masked): Hop[] {
  const after = mask(to)
  const alike = earlier.filter((each) => mask(each).frame === after.frame && each.polarity === to.polarity)
  const same = alike.find((each) => !changedNumber(mask(each), after))
  if (same) return [{ from: same, to }]
  const [from, ...others] = alike
  const own = from?.chain[0]!.agent === to.chain[0]!.agent
  return from && !own && others.length === 0 ? [{ from, to, changed: changedNumber(mask(from), after)! }] : []
}

/** Looks up the statements that a statement was copied into without change, from copy to copy, itself left out. */
export function carriers(all: readonly Hop[]): (start: StatementId) => Statement[] {
  const next = new Map<StatementId, Statement[]>()
  for (const { from, to, changed } of all) {
    if (changed) continue
    const known = next.get(from.id)
    if (known) known.push(to)
    else next.set(from.id, [to])
  }
  return (start) => {
    const found = new Map<StatementId, Statement>()
    const queue = [...(next.get(start) ?? [])]
    for (let i = 0; i < queue.length; i++) {
      const statement = queue[i]!
      if (statement.id === start || found.has(statement.id)) continue
      found.set(statement.id, statement)
      queue.push(...(next.get(statement.id) ?? []))
    }
    return [...found.values()]
  }
}
