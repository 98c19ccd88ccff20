import type { AgentId, AgentKind } from './agent.js'

/**
 * A name as part of an id: lower case, without marks and titles of punctuation, words joined by hyphens. Letters of any
 * script are kept; a name without letters or digits gives `unnamed`.
 */
export const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/gu, 's')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 80) || 'unnamed'

/** Id of an agent that has a name of its own: the same wherever that name occurs. */
export const agentId = (kind: AgentKind, name: string): AgentId => `${kind}:${slug(name)}`

/** Id of an agent known only in one article: an unnamed source or a reader's comment; `n` counts from 1. */
export const localAgentId = (kind: AgentKind, article: string, n: number): AgentId => `${kind}:${article}/${n}`

/** Id of the n-th attribution of an article, from 1. */
export const attributionId = (article: string, n: number): string => `${article}#a${n}`

/** Id of the n-th attributed statement of an article, from 1. */
export const statementId = (article: string, n: number): string => `${article}#s${n}`

/** Id of the n-th narrated statement of an article, from 1. */
export const narrationId = (article: string, n: number): string => `${article}#n${n}`

/** Id of the claim whose earliest statement is `statement`. */
export const claimId = (statement: string): string => `claim:${statement}`

/** Id of the copy family whose earliest article is `article`. */
export const familyId = (article: string): string => `family:${article}`

/** Order of strings by code unit: the same on every machine, whatever its locale. */
export const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
