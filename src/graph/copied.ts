import { contains, type AgentId, type ClaimId, type Dataset, type Statement } from '../model/index.js'

/** A statement that stands in a copied passage: the outlet that copied it, and the one that had it first. */
export interface Copied {
  readonly statement: Statement
  readonly from: AgentId
  readonly to: AgentId
}

/**
 * Copying without credit: the later outlet has the claims of the copied passages from the earlier one, whatever it says.
 * Only where dates say who came first, and where both articles state the claim. By claim, in the order of the articles.
 */
export function copiedWithoutCredit(dataset: Dataset): ReadonlyMap<ClaimId, readonly Copied[]> {
  const byArticle = new Map<string, Statement[]>()
  for (const statement of dataset.statements) {
    const list = byArticle.get(statement.article)
    if (list) list.push(statement)
    else byArticle.set(statement.article, [statement])
  }
  const found = new Map<ClaimId, Copied[]>()
  for (const reuse of dataset.reuse) {
    if (reuse.credited || !reuse.ordered) continue
    const [earlier, later] = [byArticle.get(reuse.a) ?? [], byArticle.get(reuse.b) ?? []]
    const [from, to] = [later[0]?.chain[0]?.agent ?? null, earlier[0]?.chain[0]?.agent ?? null]
    if (from === null || to === null || from === to) continue
    const known = new Set(earlier.map(({ claim }) => claim))
    for (const statement of later) {
      const { claim, content } = statement
      if (claim === undefined || !known.has(claim)) continue
      if (!reuse.passages.some(({ b }) => content.every((span) => contains(b, span)))) continue
      found.set(claim, [...(found.get(claim) ?? []), { statement, from, to }])
    }
  }
  return found
}
