import MiniSearch, { type SearchOptions } from 'minisearch'
import { byId, type AgentId, type ClaimId, type StatementId } from '../model/index.js'
import { splitIds, type HearsayGraph } from '../graph/index.js'
import { parseQuery, type Query, type Term } from './query.js'
import { watch } from './watch.js'

/** What a search finds: a node of the graph, or a statement as evidence. */
export interface Hit {
  readonly kind: 'claim' | 'outlet' | 'source' | 'statement'
  readonly id: ClaimId | AgentId | StatementId
  /** The claim's or statement's words, or the agent's name. */
  readonly text: string
  /** Higher is better; to be compared within one search alone. */
  readonly score: number
}

interface Doc {
  readonly id: string
  readonly kind: Hit['kind']
  readonly text: string
  /** Other words that find it: statements of a claim, aliases and roles of an agent, names of a statement's chain. */
  readonly also: string
}

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s ]+/gu, ' ')
    .toLowerCase()

function docs(graph: HearsayGraph): Map<string, Doc> {
  const found = new Map<string, Doc>()
  const words = new Map<ClaimId, Set<string>>()
  for (const { id, text, chain, claim } of graph.getAttribute('statements')) {
    const names = chain.flatMap(({ name }) => name ?? []).join('; ')
    found.set(id, { id, kind: 'statement', text, also: names })
    if (claim !== undefined) words.set(claim, (words.get(claim) ?? new Set()).add(text))
  }
  graph.forEachNode((id, node) => {
    if (node.kind === 'claim')
      found.set(id, { id, kind: 'claim', text: node.text, also: [...(words.get(id) ?? [])].join('\n') })
    else {
      const role = node.kind === 'source' ? node.role : ''
      found.set(id, { id, kind: node.kind, text: node.name, also: `${node.aliases}; ${role}` })
    }
  })
  return found
}

const shelf = watch((graph) => {
  const all = docs(graph)
  const index = new MiniSearch<Doc>({
    fields: ['text', 'also'],
    storeFields: ['kind'],
    processTerm: (term) => fold(term).slice(0, 60) || null,
    searchOptions: { boost: { text: 2 }, prefix: (term) => term.length > 2, maxFuzzy: 2 },
  })
  index.addAll([...all.values()])
  return { all, index }
})

/** Whether a document holds a quoted phrase, word for word but for marks and case. */
const holds = (doc: Doc, phrase: string): boolean => fold(`${doc.text}\n${doc.also}`).includes(fold(phrase))

/** Typos allowed in a word, as a share of its length; none in a short one. */
const fuzzy = (term: string): number | false => (term.length > 4 ? 0.25 : false)

function score(
  graph: HearsayGraph,
  terms: readonly Term[],
  kinds: ReadonlySet<string> | undefined,
): Map<string, number> {
  const { all, index } = shelf(graph)
  const phrases = terms.filter(({ phrase }) => phrase).map(({ text }) => text)
  const words = terms.map(({ text }) => text).join(' ')
  const filter = ({ id, kind }: { id: string; kind: string }): boolean =>
    (kinds === undefined || kinds.has(kind)) && phrases.every((phrase) => holds(all.get(id)!, phrase))
  const options = { filter: (hit: { id: string; kind?: unknown }) => filter({ id: hit.id, kind: String(hit.kind) }) }
  // As typed first; with typos only where that finds nothing, and any of the words only where all find nothing.
  const ways: readonly SearchOptions[] = [{ combineWith: 'AND' }, { combineWith: 'AND', fuzzy }, { fuzzy }]
  for (const way of ways) {
    const hits = index.search(words, { ...options, ...way })
    if (hits.length > 0) return new Map(hits.map((hit) => [String(hit.id), hit.score]))
  }
  return new Map()
}

/** The claims that agents whose name matches report, in whatever voice. */
function saidBy(graph: HearsayGraph, terms: readonly Term[]): { claims: Set<string>; statements: Set<string> } {
  const claims = new Set<string>()
  const statements = new Set<string>()
  for (const agent of score(graph, terms, new Set(['outlet', 'source'])).keys())
    graph.forEachOutEdge(agent, (_key, edge, _from, to) => {
      if (edge.kind !== 'reports') return
      claims.add(to)
      for (const id of splitIds(edge.statements)) statements.add(id)
    })
  return { claims, statements }
}

const KINDS: Record<string, readonly string[]> = { claim: ['claim'], outlet: ['outlet'], source: ['source'] }

function find(graph: HearsayGraph, query: Query): Map<string, number> {
  const narrowed = Object.keys(KINDS).filter((prefix) => query.terms.some((term) => term.prefix === prefix))
  const kinds = narrowed.length > 0 ? new Set(narrowed.flatMap((prefix) => KINDS[prefix]!)) : undefined
  const words = query.terms.filter(({ prefix }) => prefix !== 'said-by')
  const speakers = query.terms.filter(({ prefix }) => prefix === 'said-by')
  if (speakers.length === 0) return words.length > 0 ? score(graph, words, kinds) : new Map()
  const { claims, statements } = saidBy(graph, speakers)
  const theirs = [...claims, ...statements]
  if (words.length === 0) return new Map(theirs.map((id) => [id, 1]))
  const mine = new Set(theirs)
  return new Map([...score(graph, words, kinds)].filter(([id]) => mine.has(id)))
}

/**
 * Claims, agents and statements that match, best first. Words match with small typos and by their beginning, all of them
 * where something has all. `"…"` is a phrase, word for word. `claim:`, `outlet:` and `source:` narrow to that kind,
 * `said-by:name` to what the agent of that name reports. Never throws; an empty query finds nothing.
 */
export function search(graph: HearsayGraph, query: string, limit = 20): readonly Hit[] {
  const { all } = shelf(graph)
  return [...find(graph, parseQuery(query))]
    .sort(([a, x], [b, y]) => y - x || byId(a, b))
    .slice(0, limit)
    .map(([id, score]): Hit => {
      const { kind, text } = all.get(id)!
      return { kind, id, text, score: Math.round(score * 1000) / 1000 }
    })
}
