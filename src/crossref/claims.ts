import { byId, claimId, type Claim, type ClaimId, type Statement, type StatementId } from '../model/index.js'
import type { ClaimGroups, Corpus } from './corpus.js'

/** Claims with the statements that carry them. */
export interface Settled {
  /** Sorted by id. */
  readonly claims: readonly Claim[]
  /** Every attributed statement and the narration that another article attributes, with `claim`, sorted by id. */
  readonly statements: readonly Statement[]
}

/**
 * Makes claims of groups of statements. Narration stays where another article attributes the same claim ("The bridge is
 * closed." beside "The bridge is closed, police said."): that is how a lost attribution is seen; so does what is in `keep`,
 * for a copy that changed it; other narration goes. A claim's text is that of `represent`, by default its earliest statement.
 */
export function settle(
  corpus: Corpus,
  groups: ClaimGroups,
  represent: (statements: readonly Statement[]) => string = (statements) => statements[0]!.text,
  keep: ReadonlySet<StatementId> = new Set(),
): Settled {
  const byKey = new Map<StatementId, Statement>(corpus.statements.map((statement) => [statement.id, statement]))
  const claims: Claim[] = []
  const kept: Statement[] = []
  for (const group of groups) {
    const members = withoutIdleNarration(
      group.map((id) => byKey.get(id)!),
      keep,
    )
    if (members.length === 0) continue
    const id: ClaimId = claimId(members[0]!.id)
    const dated = members.find(({ article }) => corpus.articles.get(article)?.published !== undefined)
    const first = dated && corpus.articles.get(dated.article)?.published
    const firstReported = first === undefined ? {} : { firstReported: first }
    claims.push({ id, text: represent(members), statements: members.map((member) => member.id), ...firstReported })
    for (const member of members) kept.push(Object.assign({}, member, { claim: id }))
  }
  return {
    claims: claims.sort((a, b) => byId(a.id, b.id)),
    statements: kept.sort((a, b) => byId(a.id, b.id)),
  }
}

const isNarration = (statement: Statement): boolean => statement.chain.length === 1

function withoutIdleNarration(members: readonly Statement[], keep: ReadonlySet<StatementId>): readonly Statement[] {
  const attributing = new Set(members.filter((member) => !isNarration(member)).map((member) => member.article))
  return members.filter(
    (member) =>
      !isNarration(member) || keep.has(member.id) || attributing.size > (attributing.has(member.article) ? 1 : 0),
  )
}
