import {
  byId,
  instant,
  type Agent,
  type AgentId,
  type Article,
  type Statement,
  type StatementId,
} from '../model/index.js'

/** What the steps after the joining of agents see: all articles at once, in an order that does not depend on the input. */
export interface Corpus {
  /** By id. */
  readonly articles: ReadonlyMap<string, Article>
  /** Attributed statements and all narration, in order of publication, then id; their links name joined agents. */
  readonly statements: readonly Statement[]
  /** Joined agents by id. */
  readonly agents: ReadonlyMap<AgentId, Agent>
  /** Copy family of an article, by the article's id; articles that are nobody's copy have none. */
  readonly families: ReadonlyMap<string, string>
}

/** Statements that say the same, as `sameClaims` groups them: every statement in one group, each in corpus order. */
export type ClaimGroups = readonly (readonly StatementId[])[]

/** Order of statements: by the date of their articles, dated before undated, then by id. */
export function statementOrder(articles: ReadonlyMap<string, Article>): (a: Statement, b: Statement) => number {
  const times = new Map([...articles.values()].map(({ id, published }) => [id, instant(published) ?? Infinity]))
  return (a, b) => {
    const x = times.get(a.article) ?? Infinity
    const y = times.get(b.article) ?? Infinity
    return x === y ? byId(a.id, b.id) : x - y
  }
}
