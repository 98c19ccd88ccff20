import { byId, type AgentId } from '../model/index.js'
import type { HearsayGraph } from '../graph/index.js'
import { agentAt, nameOf } from './claim-at.js'
import type { Origin } from './origins.js'
import type { Trace } from './trace.js'
import { plain } from './width.js'
import { capital, counted, inWords, listed, possessive } from './words.js'

const ORIGINS: Partial<Record<Origin['kind'], string>> = {
  unnamed: 'unnamed origin',
  document: 'document',
  unread: 'outlet whose article is not in the corpus',
  silent: 'outlet whose articles in the corpus do not say it',
  own: 'outlet that says it in its own voice',
}

/** Whether the words rest on what they deny: no sentence may read as if the denier claimed them. */
const subject = ({ polarity }: Trace): string =>
  polarity === 'denied' ? 'the denial' : polarity === 'mixed' ? 'this, or its denial' : 'this'

function origin(graph: HearsayGraph, { agent }: Origin): string {
  const node = agentAt(graph, agent)
  const spokeTo = node.kind === 'source' && node.spokeTo !== undefined && graph.hasNode(node.spokeTo)
  return `${plain(node.name)}${spokeTo ? `, who spoke to ${plain(nameOf(graph, node.spokeTo!))}` : ''}`
}

/** How many carry it and how many origins that comes to. */
function support(graph: HearsayGraph, trace: Trace): string {
  const { outlets, origins, unknown } = trace
  const first = origins[0]
  if (!first) {
    const circle = trace.ends.some(({ kind }) => kind === 'circle')
    const why = circle ? 'their trails run in a circle' : 'no trail leads to a known origin'
    return `${capital(counted(outlets.length, 'outlet carries', 'outlets carry'))} ${subject(trace)}, and ${why}.`
  }
  const kind = ORIGINS[first.kind] ?? 'named origin'
  const rest = unknown.length > 0 ? `; for ${inWords(unknown.length)} more the origin is unknown` : ''
  if (origins.length === 1)
    return `${capital(counted(first.outlets.length, 'outlet rests', 'outlets rest'))} on one ${kind}: ${origin(graph, first)}${rest}.`
  const shared = first.outlets.length > 1 && first.outlets.length > origins[1]!.outlets.length
  const most = shared ? `: ${inWords(first.outlets.length)} rest on ${plain(first.name)}` : ''
  const names = [...new Set(origins.map((one) => origin(graph, one)))]
  return `${capital(counted(outlets.length, 'outlet carries', 'outlets carry'))} ${subject(trace)}${most}; ${counted(origins.length, 'known origin')} in all: ${listed(names)}${rest}.`
}

/** What to think of it. */
function weight(trace: Trace): string {
  const { outlets, origins, unknown } = trace
  const what = subject(trace)
  if (origins.length === 0) return 'However often it is repeated, nobody who could know it is named.'
  if (origins.length === 1 && outlets.length > 1) {
    if (unknown.length > 0) return 'All that is known of it is one voice; the others may rest on the same.'
    const { name, members } = origins[0]!
    const end = members.length > 1 ? 'all that are named are one house' : `without ${plain(name)} nothing of it is left`
    return `However many repeat ${what}, it is one voice: ${end}.`
  }
  if (origins.length === 1) return 'It stands or falls with that one voice.'
  const folded =
    trace.voices.length < outlets.length
      ? `Owners and copied text folded, these outlets are ${counted(trace.voices.length, 'voice')}. `
      : ''
  return `${folded}Nothing here shows that these ${inWords(origins.length)} had it from one another, and nothing shows that they had not.`
}

/** Outlets in the middle or at the end of a trail whose own article was not read, those next to an origin first. */
function unread(graph: HearsayGraph, trace: Trace): AgentId[] {
  const ends = new Set(trace.ends.map(({ agent }) => agent))
  const near = new Set(trace.hops.flatMap(({ from, to }) => (ends.has(to) ? [from] : [])))
  return trace.agents
    .filter(({ kind, publishes }) => kind === 'outlet' && !publishes)
    .map(({ id }) => id)
    .filter((id) => {
      const node = agentAt(graph, id)
      return node.kind === 'outlet' && node.articles === 0
    })
    .sort((a, b) => Number(ends.has(b) || near.has(b)) - Number(ends.has(a) || near.has(a)) || byId(a, b))
}

function trails(graph: HearsayGraph, trace: Trace): string {
  const ending = trace.ends.filter(({ kind }) => kind === 'unread').map(({ agent }) => plain(nameOf(graph, agent)))
  if (ending.length > 0) {
    const which = ending.length === 1 ? 'its article is' : 'their articles are'
    return `${ending.length === 1 ? 'A trail ends' : 'Trails end'} at ${listed(ending)}: ${which} not in the corpus.`
  }
  const missing = unread(graph, trace).map((id) => plain(nameOf(graph, id)))
  if (missing.length === 0) {
    const first = trace.agents.find(({ id }) => id === trace.publishers[0])
    const date = first?.first === undefined ? '' : `, dated ${first.first.slice(0, 10)}`
    return first ? `Of the articles read, ${possessive(plain(first.name))} was the first${date}.` : ''
  }
  return `Of ${listed(missing)} no article is in the corpus: what ${missing.length === 1 ? 'it says' : 'they say'} is known from others alone.`
}

/** Whether a name stands for several outlets: "some Nordic media outlets". */
const several = (name: string): boolean => !/^\p{Lu}/u.test(name)

/** Who else carried it, as articles say in passing; empty where nobody did but outlets that are in the tree. */
function carried({ relays, agents }: Trace): string {
  const shown = new Set(agents.map(({ id }) => id))
  const others = relays.filter(({ by }) => !shown.has(by))
  if (others.length === 0) return ''
  const names = [...new Set(others.map(({ byName }) => plain(byName)))]
  const tellers = [...new Set(others.flatMap(({ tellers: own }) => own))].sort(byId).map(plain)
  const unsure = others.every(({ certainty }) => certainty === 'hedged') ? 'possibly ' : ''
  const unread = [...new Set(others.filter(({ articles }) => articles === 0).map(({ byName }) => plain(byName)))]
  const one = unread.length === 1 && !several(unread[0]!)
  const which = unread.length < names.length && unread.length > 0 ? `of ${listed(unread)} ` : one ? 'its ' : 'their '
  const article = which.startsWith('of ')
    ? `${which}no article is in the corpus`
    : `${which}${one ? 'article is' : 'articles are'} not in the corpus`
  const missing = unread.length === 0 ? '' : `: ${article}`
  const say = tellers.length === 1 ? 'says' : 'say'
  return `Also ${unsure}picked up by ${listed(names)}, as ${listed(tellers)} ${say}${missing}.`
}

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
    ...(open && !unnamed ? [`ask ${plain(nameOf(graph, open.agent))} where it has it from`] : []),
    ...(circle ? [`find out where ${plain(nameOf(graph, circle.agent))} had it from in the first place`] : []),
    ...(trace.hops.some(({ inferred }) => inferred) ? ['look at the steps marked ⇢, which no words state'] : []),
  ]
  if (steps.length === 0)
    return `Check next: whether ${listed(trace.origins.map(({ name }) => plain(name)))} could know it.`
  return `Check next: ${steps.slice(0, 2).join('; ')}.`
}

/**
 * What to think of a claim and what to check next, in three or four plain sentences, safe to print, and one more
 * where it was picked up elsewhere. The last says what to
 * check next.
 */
export function tell(graph: HearsayGraph, trace: Trace): readonly string[] {
  const [first, second, third] = [support(graph, trace), weight(trace), trails(graph, trace)]
  const [doubt, last] = [doubts(graph, trace), next(graph, trace)]
  // A trail that ends at an outlet that was not read is never left unsaid.
  const open = trace.ends.some(({ kind }) => kind === 'unread')
  const also = carried(trace)
  const told = doubt === '' ? [first, second, third, also, last] : [first, open ? third : second, doubt, also, last]
  return told.filter((sentence) => sentence !== '')
}
