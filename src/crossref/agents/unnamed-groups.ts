import {
  byId,
  type Agent,
  type AgentId,
  type Article,
  type Reuse,
  type Span,
  type Statement,
} from '../../model/index.js'
import type { Description } from './descriptions.js'

/** What the joining of unnamed sources goes by. */
export interface Evidence {
  readonly articles: ReadonlyMap<string, Article>
  /** With joined named agents and with `claim`. */
  readonly statements: readonly Statement[]
  /** Copy family of an article. */
  readonly families: ReadonlyMap<string, string>
  readonly reuse: readonly Reuse[]
}

/** A source without a name, with where it stands. */
export interface Source {
  readonly id: AgentId
  readonly article: string
  readonly agent: Agent
  readonly description: Description
}

/** Agents that speak in readers' comments as themselves. */
export function readers({ articles, statements }: Evidence): Set<AgentId> {
  const found = new Set<AgentId>()
  for (const { article, content, chain } of statements) {
    const at = content[0]?.[0] ?? 0
    const block = articles.get(article)?.blocks.find(({ span }) => span[0] <= at && at < span[1])
    const reader = chain[1]?.agent
    if (block?.kind === 'comment' && reader) found.add(reader)
  }
  return found
}

/**
 * Sources that may be one, group by group in a fixed order. Of one claim: those who spoke to one agent (publishers of copies
 * count as one); those called by the same words of whom one spoke to an outlet that the other's article cites ("One clerk
 * said …" in an article on what the Herald reports); those whose statements stand in a passage that their articles share.
 */
export function groupsOf({ statements, families, reuse }: Evidence, sources: ReadonlyMap<AgentId, Source>): Source[][] {
  const groups = new Map<string, Map<AgentId, Source>>()
  const add = (key: string, source: Source): void => {
    const known = groups.get(key)
    if (known) known.set(source.id, source)
    else groups.set(key, new Map([[source.id, source]]))
  }
  const cited = outletsCited(statements)
  const copied = new Map<string, { readonly statement: Statement; readonly source: Source }[]>()
  for (const statement of statements)
    statement.chain.forEach(({ agent }, i) => {
      const source = agent === null ? undefined : sources.get(agent)
      if (!source || i === 0) return
      const { article, chain, claim } = statement
      const told = source.agent.spokeTo ?? chain.slice(0, i).findLast((link) => link.agent !== null)?.agent ?? ''
      const copy = families.get(article)
      add(`${claim} told ${told}`, source)
      for (const outlet of told === chain[0]!.agent ? (cited.get(article) ?? []) : [told])
        add(`${claim} ${source.description.plain} via ${outlet}`, source)
      if (copy !== undefined && told === chain[0]!.agent) add(`${claim} copied ${copy}`, source)
      copied.set(article, [...(copied.get(article) ?? []), { statement, source }])
    })
  for (const { a, b, passages } of reuse)
    for (const x of copied.get(a) ?? [])
      for (const y of copied.get(b) ?? [])
        if (
          x.statement.claim === y.statement.claim &&
          x.source.description.plain === y.source.description.plain &&
          passages.some((passage) => within(passage.a, x.statement) && within(passage.b, y.statement))
        ) {
          const key = `passage ${[x.source.id, y.source.id].sort(byId).join(' ')}`
          add(key, x.source)
          add(key, y.source)
        }
  return [...groups]
    .filter(([, group]) => group.size > 1)
    .sort(([a], [b]) => byId(a, b))
    .map(([, group]) => [...group.values()].sort((a, b) => byId(a.id, b.id)))
}

/** The outlets that the chains of each article cite, its publisher not among them; sorted. */
function outletsCited(statements: readonly Statement[]): ReadonlyMap<string, readonly AgentId[]> {
  const cited = new Map<string, Set<AgentId>>()
  for (const { article, chain } of statements) {
    const known = cited.get(article) ?? new Set()
    for (const { agent } of chain.slice(1)) if (agent?.startsWith('outlet:')) known.add(agent)
    cited.set(article, known)
  }
  return new Map([...cited].map(([article, outlets]) => [article, [...outlets].sort(byId)]))
}

const within = ([start, end]: Span, { content }: Statement): boolean =>
  content.every(([from, to]) => from < end && start < to)
