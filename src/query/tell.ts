import { byId } from '../model/index.js'
import type { HearsayGraph } from '../graph/index.js'
import { nameOf } from './claim-at.js'
import { tellSupport, tellWeight } from './tell-origins.js'
import { tellCarried, tellTrails, unread } from './tell-trails.js'
import type { Trace } from './trace.js'
import { plain } from './width.js'
import { amid, listed, possessive } from './words.js'

/** Who contradicts it, what was lost on the way, or that all hedge it; empty where none of these is known. */
function doubts(graph: HearsayGraph, trace: Trace): string {
  const rivals = graph
    .edges(trace.claim)
    .flatMap((key) => {
      const edge = graph.getEdgeAttributes(key)
      return edge.kind === 'contradicts' ? [edge] : []
    })
    .sort((a, b) => b.score - a.score || byId(a.why, b.why))
  const losses = graph.getAttribute('losses').filter(({ claim }) => claim === trace.claim)
  const lost = losses[0] ? plain(losses[0].why).replace(/[.\s]+$/u, '') : ''
  if (rivals.length > 0) return `It is contradicted: ${plain(rivals[0]!.why).replace(/[.\s]+$/u, '')}.`
  if (lost !== '') return `On the way something was lost: ${lost}.`
  const published = trace.agents.filter(({ publishes }) => publishes)
  return published.length > 1 && published.every(({ certainty }) => certainty === 'hedged')
    ? 'Nobody states it outright: every article hedges it.'
    : ''
}

/** What to check next, one sentence. */
function next(graph: HearsayGraph, trace: Trace): string {
  const [outlet] = unread(graph, trace)
  const unnamed = trace.origins.find(({ kind }) => kind === 'unnamed')
  const silent = trace.ends.find(({ kind }) => kind === 'silent')
  const open = trace.ends.find(({ kind }) => kind === 'nobody' || kind === 'own')
  const circle = trace.ends.find(({ kind }) => kind === 'circle')
  const steps = [
    ...(outlet === undefined ? [] : [`read ${possessive(plain(nameOf(graph, outlet)))} own article`]),
    ...(silent ? [`find the article of ${plain(nameOf(graph, silent.agent))} that says it`] : []),
    ...(unnamed ? [`ask who “${plain(unnamed.name)}” is and how they could know`] : []),
    ...(open && !unnamed ? [`ask ${amid(plain(nameOf(graph, open.agent)))} where it has it from`] : []),
    ...(circle ? [`find out where ${amid(plain(nameOf(graph, circle.agent)))} had it from in the first place`] : []),
    ...(trace.hops.some(({ inferred }) => inferred) ? ['look at the steps marked ⇢, which no words state'] : []),
  ]
  if (steps.length === 0)
    return `Check next: whether ${listed(trace.origins.map(({ name }) => amid(plain(name))))} could know it.`
  return `Check next: ${steps.slice(0, 2).join('; ')}.`
}

/**
 * What to think of a claim and what to check next, in three or four plain sentences, safe to print, and one more
 * where it was picked up elsewhere. The last says what to
 * check next.
 */
export function tell(graph: HearsayGraph, trace: Trace): readonly string[] {
  const [first, second, third] = [tellSupport(graph, trace), tellWeight(trace), tellTrails(graph, trace)]
  const [doubt, last] = [doubts(graph, trace), next(graph, trace)]
  // A trail that ends at an outlet that was not read is never left unsaid.
  const open = trace.ends.some(({ kind }) => kind === 'unread')
  const also = tellCarried(trace)
  const told = doubt === '' ? [first, second, third, also, last] : [first, open ? third : second, doubt, also, last]
  return told.filter((sentence) => sentence !== '')
}
