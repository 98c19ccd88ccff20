import type { Article } from '../../model/index.js'
import type { Rivals } from '../matches.js'
import type { Said } from '../said.js'
import { accused } from './accused.js'
import { figure } from './figure.js'
import { moment } from './moment.js'
import { endOf, startOf, type Replier } from './reply.js'
import { such } from './such.js'
import { verdict } from './verdict.js'

const REPLIERS: readonly Replier[] = [verdict, such, accused, figure, moment]

/** How many statements before and behind one in its article it may answer. */
const NEAR = 24

/**
 * The pairs of statements of one article of which one by its words answers the other, as indices into `all`, what is answered first:
 * "That is a lie", "there was no such order", "the company put the figure at nine". Linear in the number of statements.
 */
export function replies(all: readonly Said[], articles: ReadonlyMap<string, Article>): readonly Rivals[] {
  const index = new Map(all.map((one, i) => [one, i]))
  const byArticle = new Map<string, Said[]>()
  for (const one of all) {
    const known = byArticle.get(one.statement.article)
    if (known) known.push(one)
    else byArticle.set(one.statement.article, [one])
  }
  return [...byArticle].flatMap(([id, members]) => {
    const { text } = articles.get(id)!
    const inOrder = [...members].sort((p, q) => startOf(p) - startOf(q) || endOf(p) - endOf(q))
    return inOrder.flatMap((reply, i) => {
      const before = inOrder.slice(Math.max(0, i - NEAR), i).filter((one) => endOf(one) <= startOf(reply))
      const after = inOrder.slice(i + 1, i + 1 + NEAR).filter((one) => startOf(one) >= endOf(reply))
      before.sort((p, q) => endOf(q) - endOf(p))
      return REPLIERS.flatMap((replier) => replier(reply, { before, after, text })).map(({ said, score, clash }) => ({
        a: index.get(said)!,
        b: index.get(reply)!,
        score,
        clash,
      }))
    })
  })
}
