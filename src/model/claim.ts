import type { StatementId } from './statement.js'

/** `claim:<id of its earliest statement>`. */
export type ClaimId = string

/** What several statements say alike; one fact-check would settle them all. */
export interface Claim {
  readonly id: ClaimId
  /** The words that represent it best. */
  readonly text: string
  /** In order of publication, then id. Never empty. */
  readonly statements: readonly StatementId[]
  /** EDTF date of the earliest dated article that carries it. */
  readonly firstReported?: string
}
