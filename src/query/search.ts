import { byId } from '../model/index.js'
import { splitIds, type HearsayGraph } from '../graph/index.js'
import { parseQuery, type Query, type Term } from './query.js'
import { score } from './score.js'
import { shelf, type Doc } from './shelf.js'

/** What a search finds: a node of the graph, or a statement as evidence. */
export interface Hit {
  readonly kind: Doc['kind']
  readonly id: Doc['id']
  /** The claim's or statement's words, or the agent's name. */
  readonly text: string
  /** Higher is better; to be compared within one search alone. */
  readonly score: number
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
  const { docs, at } = shelf(graph)
  return [...find(graph, parseQuery(query))]
    .sort(([a, x], [b, y]) => y - x || byId(a, b))
    .slice(0, limit)
    .map(([id, score]): Hit => {
      const { kind, text } = docs[at.get(id)!]!
      return { kind, id, text, score: Math.round(score * 1000) / 1000 }
    })
}
