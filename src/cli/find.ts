import { clip, search, type HearsayGraph, type Hit } from '../index.js'
import { failure } from './fail.js'
import { inFolder, quoted } from './options.js'
import { reportHint } from './report.js'
import { counted } from './screen.js'

/** How many hits of all kinds are looked through. */
const DEPTH = 1000

const isClaim = (graph: HearsayGraph, id: string): boolean => graph.getNodeAttribute(id, 'kind') === 'claim'

/** Words without marks, for telling whether they are the very words of a hit. */
const bare = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')

/** What kinds of hits count, what they are called, and which command lists them all. */
interface Wanted {
  readonly kinds: ReadonlySet<Hit['kind']>
  readonly noun: string
  readonly list: string
}

/** The best hit of the wanted kinds; a hint says what else matches where the words are not those of the hit itself. */
function best(graph: HearsayGraph, words: string, { kinds, noun, list }: Wanted, folder: string): string {
  const option = inFolder(folder)
  const [hit, ...others] = search(graph, words, DEPTH).filter(({ kind }) => kinds.has(kind))
  if (!hit) throw failure('nothing-found', `no ${noun} matches ${words}`, `hearsay ${list}${option} lists them all`)
  if (others.length > 0 && bare(hit.text) !== bare(words)) {
    const all = `hearsay search ${quoted(words)}${option} lists all that match`
    reportHint(`this is “${clip(hit.text, 60)}”; ${counted(others.length, 'other')} would match too: ${all}`)
  }
  return hit.id
}

/** The id of the claim that `words` name: an id, or the claim that they find best. @throws HearsayError `nothing-found`. */
export const findClaim = (graph: HearsayGraph, words: string, folder: string): string =>
  graph.hasNode(words) && isClaim(graph, words)
    ? words
    : best(graph, words, { kinds: new Set(['claim']), noun: 'claim', list: 'claims' }, folder)

/** The id of the agent that `words` name: an id, or the agent that they find best. @throws HearsayError `nothing-found`. */
export const findAgent = (graph: HearsayGraph, words: string, folder: string): string =>
  graph.hasNode(words) && !isClaim(graph, words)
    ? words
    : best(graph, words, { kinds: new Set(['outlet', 'source']), noun: 'outlet or source', list: 'agents' }, folder)

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
