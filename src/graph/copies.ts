import { agentId, type AgentId, type Dataset } from '../model/index.js'
import type { Copy } from './houses.js'

/** For each statement that stands in a copy, which one; statements of other articles give `undefined`. */
export function copiesOf(
  dataset: Pick<Dataset, 'families' | 'statements'>,
  publishers: ReadonlyMap<string, AgentId>,
): (statement: string) => Copy | undefined {
  const families = new Map(dataset.families.flatMap((family) => family.articles.map((article) => [article, family])))
  const copies = new Map<string, Copy>()
  for (const { id, article } of dataset.statements) {
    const family = families.get(article)
    const outlet = publishers.get(article)
    if (family && outlet !== undefined)
      copies.set(id, {
        family: family.id,
        outlet,
        ...(family.agency === undefined ? {} : { agency: agentId('outlet', family.agency) }),
      })
  }
  return (statement) => copies.get(statement)
}
