import { search, type HearsayGraph } from '../index.js'
import { failure } from './fail.js'

/** How many hits of all kinds are looked through. */
const DEPTH = 1000

const isClaim = (graph: HearsayGraph, id: string): boolean => graph.getNodeAttribute(id, 'kind') === 'claim'

/** The id of the claim that `words` name: an id, or the claim that they find best. @throws HearsayError `nothing-found`. */
export function findClaim(graph: HearsayGraph, words: string): string {
  if (graph.hasNode(words) && isClaim(graph, words)) return words
  const hit = search(graph, words, DEPTH).find(({ kind }) => kind === 'claim')
  if (hit) return hit.id
  throw failure('nothing-found', `no claim matches ${words}`, 'hearsay claims lists them all')
}

/** The id of the agent that `words` name: an id, or the agent that they find best. @throws HearsayError `nothing-found`. */
export function findAgent(graph: HearsayGraph, words: string): string {
  if (graph.hasNode(words) && !isClaim(graph, words)) return words
  const hit = search(graph, words, DEPTH).find(({ kind }) => kind === 'outlet' || kind === 'source')
  if (hit) return hit.id
  throw failure('nothing-found', `no outlet or source matches ${words}`, 'hearsay agents lists them all')
}

/** The name of an agent, or its id where the graph has none. */
export function nameOf(graph: HearsayGraph, agent: string): string {
  const node = graph.hasNode(agent) ? graph.getNodeAttributes(agent) : undefined
  return node && node.kind !== 'claim' ? node.name : agent
}

/** The words of a claim, `Denied: …` where those behind it deny them. */
export function claimText(graph: HearsayGraph, claim: string): string {
  const node = graph.getNodeAttributes(claim)
  if (node.kind !== 'claim') return claim
  return node.polarity === 'denied' ? `Denied: ${node.text}` : node.text
}

const inner = (words: string): string => words.replace(/“/gu, '‘').replace(/”/gu, '’')

/**
 * Quotes words of a statement of the graph, with quotation marks inside made single, and says so where who stands behind
 * the words denies them.
 */
export function quoter(graph: HearsayGraph): (words: string, statement: string) => string {
  const denied = new Set(
    graph.getAttribute('statements').flatMap(({ id, polarity }) => (polarity === 'denied' ? [id] : [])),
  )
  return (words, statement) => `${denied.has(statement) ? 'Denied: ' : ''}“${inner(words)}”`
}
