import { byId, type AgentId } from '../model/index.js'
import type { HearsayGraph } from '../graph/index.js'
import { agentAt, nameOf } from './claim-at.js'
import type { Trace } from './trace.js'
import { plain } from './width.js'
import { listed, possessive } from './words.js'

/** Outlets in the middle or at the end of a trail whose own article was not read, those next to an origin first. */
export function unread(graph: HearsayGraph, trace: Trace): AgentId[] {
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

/** How far the trails of a claim lead, and what was not read; empty where there is nothing to say. */
export function tellTrails(graph: HearsayGraph, trace: Trace): string {
  const ending = trace.ends.filter(({ kind }) => kind === 'unread').map(({ agent }) => plain(nameOf(graph, agent)))
  if (ending.length > 0) {
    const which = ending.length === 1 ? 'its article is' : 'their articles are'
    return `${ending.length === 1 ? 'A trail ends' : 'Trails end'} at ${listed(ending)}: ${which} not in the corpus.`
  }
  const missing = unread(graph, trace).map((id) => plain(nameOf(graph, id)))
  if (missing.length === 0) {
    const dates = new Map(trace.agents.map(({ id, name, first }) => [id, { name, first }]))
    const { name, first } = dates.get(trace.publishers[0] ?? '') ?? {}
    if (trace.publishers.length < 2 || name === undefined || first === undefined) return ''
    const which = trace.publishers.every((id) => dates.get(id)!.first !== undefined) ? 'articles' : 'dated articles'
    return `Of the ${which} read, ${possessive(plain(name))} was the first, dated ${first.slice(0, 10)}.`
  }
  return `Of ${listed(missing)} no article is in the corpus: what ${missing.length === 1 ? 'it says' : 'they say'} is known from others alone.`
}

/** Whether a name stands for several outlets: "some Nordic media outlets". */
const several = (name: string): boolean => !/^\p{Lu}/u.test(name)

/** Who else carried it, as articles say in passing; empty where nobody did but outlets that are in the tree. */
export function tellCarried({ relays, agents }: Trace): string {
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
