import { byDate, type ClaimId } from '../model/index.js'
import { splitIds, type HearsayGraph } from '../graph/index.js'
import { viewAt } from './claim-at.js'
import { evidence, type Evidence } from './facts.js'

/** Who published a claim first, among the articles read. */
export interface FirstReport extends Evidence {
  /** Articles that carry the claim and have no date: any of them may be earlier. */
  readonly undated: readonly string[]
}

/** All statements of a claim as evidence, in order of publication, undated last. Throws `unknown-claim`. */
export function statementsOf(graph: HearsayGraph, claim: ClaimId): readonly Evidence[] {
  const ids = new Set(viewAt(graph, claim).reports.flatMap(({ statements }) => splitIds(statements)))
  return [...evidence(graph, [...ids])].sort((a, b) =>
    byDate({ published: a.published, id: a.statement }, { published: b.published, id: b.statement }),
  )
}

/** The earliest statement of a claim; `undefined` where the graph holds no evidence. Throws `unknown-claim`. */
export function firstReport(graph: HearsayGraph, claim: ClaimId): FirstReport | undefined {
  const all = statementsOf(graph, claim)
  const [first] = all
  if (!first) return undefined
  const undated = all.filter(({ published, article }) => published === undefined && article !== first.article)
  return { ...first, undated: [...new Set(undated.map(({ article }) => article))] }
}
