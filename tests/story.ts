/**
 * Hand-made datasets, a statement a line: `article date | Publisher > Outlet > @Person | claim`.
 *
 * Agents are outlets unless a sign says otherwise: `@` person, `&` organisation, `%` group, `#` document, `~` unnamed, `-`
 * nobody (last only). After a name `?` hedges its link and `*` infers it. `not claim` denies. Dates may be `-`.
 * Example: `a1 2024-03-01 | Post > Echo? > ~an official | talks`.
 */
import {
  agentId,
  byDate,
  claimId,
  statementId,
  type Agent,
  type AgentKind,
  type Article,
  type Dataset,
  type Link,
  type Statement,
} from '../src/model/index.js'

const SIGNS: Record<string, AgentKind> = {
  '@': 'person',
  '&': 'organization',
  '%': 'group',
  '#': 'document',
  '~': 'unnamed',
}

interface Draft {
  readonly article: string
  readonly published?: string
  readonly chain: readonly {
    readonly name: string | null
    readonly kind: AgentKind
    certainty: string
    inferred: boolean
  }[]
  readonly claim: string
  readonly denied: boolean
}

function parse(line: string): Draft {
  const [head, chain, claim] = line.split('|').map((part) => part.trim())
  const [article, date] = head!.split(' ')
  return {
    article: article!,
    ...(date === '-' ? {} : { published: date! }),
    chain: chain!.split(' > ').map((word) => {
      const name = word.replace(/[?*]+$/u, '').replace(/^[@&%#~]/u, '')
      return {
        name: name === '-' ? null : name,
        kind: SIGNS[word[0]!] ?? 'outlet',
        certainty: /\?\*?$/u.test(word) ? 'hedged' : 'asserted',
        inferred: /\*\??$/u.test(word),
      }
    }),
    claim: claim!.replace(/^not /u, ''),
    denied: claim!.startsWith('not '),
  }
}

const sorted = <T extends { readonly id: string }>(items: Iterable<T>): T[] =>
  [...items].sort((a, b) => (a.id < b.id ? -1 : 1))

/** What a story may say besides its lines: agents to overrule (by name), and whole lists of the dataset. */
export interface StoryOptions extends Partial<Omit<Dataset, 'agents'>> {
  readonly agents?: Readonly<Record<string, Partial<Agent>>>
}

/** The dataset of a story. Claims are `claim:<first statement>`; `claimOf` finds one by the name used in the lines. */
export function story(
  lines: readonly string[],
  options: StoryOptions = {},
): Dataset & { claimOf(name: string): string } {
  const drafts = lines.map(parse)
  const articles = new Map<string, Article>()
  const agents = new Map<string, Agent>()
  const statements: (Statement & { name: string })[] = []
  for (const draft of drafts) {
    const publisher = draft.chain[0]!.name!
    const before = articles.get(draft.article)?.text ?? ''
    let text = before === '' ? '' : `${before}\n`
    const chain = draft.chain.map(({ name, kind, certainty, inferred }, i): Link => {
      if (name !== null) {
        const id = agentId(kind, name)
        agents.set(id, { id, kind, name, aliases: [], ...options.agents?.[name] })
      }
      const link = {
        agent: name === null ? null : agentId(kind, name),
        name,
        certainty: certainty as 'asserted',
        inferred,
      }
      if (i === 0) return { ...link, mention: [], cue: [] }
      const at = text.length
      text += `${name ?? 'reportedly'} says `
      return name === null
        ? { ...link, mention: [], cue: [[at, at + 'reportedly'.length]] }
        : { ...link, mention: [[at, at + name.length]], cue: [[at + name.length + 1, at + name.length + 5]] }
    })
    const start = text.length
    text += `the ${draft.claim} story is so.`
    articles.set(draft.article, {
      id: draft.article,
      outlet: publisher,
      ...(draft.published === undefined ? {} : { published: draft.published }),
      text,
      blocks: [],
    })
    const n = statements.filter(({ article }) => article === draft.article).length + 1
    statements.push({
      id: statementId(draft.article, n),
      article: draft.article,
      attributions: [],
      content: [[start, text.length]],
      text: text.slice(start),
      chain,
      hedged: chain.some(({ certainty }) => certainty === 'hedged'),
      polarity: draft.denied ? 'denied' : 'affirmed',
      name: draft.claim,
    })
  }
  const dated = (s: Statement): { published?: string; id: string } => ({
    published: articles.get(s.article)?.published,
    id: s.id,
  })
  const claims = new Map<string, (Statement & { name: string })[]>()
  for (const statement of [...statements].sort((a, b) => byDate(dated(a), dated(b))))
    claims.set(statement.name, [...(claims.get(statement.name) ?? []), statement])
  const idOf = (name: string): string => claimId(claims.get(name)![0]!.id)
  return {
    attributions: [],
    relations: [],
    reuse: [],
    families: [],
    losses: [],
    issues: [],
    ...options,
    articles: sorted(articles.values()),
    agents: sorted(agents.values()),
    statements: sorted(statements.map(({ name, ...statement }) => ({ ...statement, claim: idOf(name) }))),
    claims: sorted(
      [...claims].map(([name, own]) => {
        const first = articles.get(own[0]!.article)?.published
        return {
          id: idOf(name),
          text: `the ${name} story`,
          statements: own.map(({ id }) => id),
          ...(first === undefined ? {} : { firstReported: first }),
        }
      }),
    ),
    claimOf: idOf,
  }
}

/** The first story of the house in our own words: two routes to one participant. */
export const QUICK = [
  'front 2018-05-29 | Front > Hedge > Eye > Elaf > ~a delegate | pact',
  'view 2018-05-28 | View > Elaf? > ~a delegate | pact',
  'front 2018-05-29 | Front > Hedge > Eye > Elaf | hotel',
]
