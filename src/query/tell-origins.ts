import type { HearsayGraph } from '../graph/index.js'
import { agentAt, nameOf } from './claim-at.js'
import type { Origin } from './origins.js'
import type { Trace } from './trace.js'
import { plain } from './width.js'
import { amid, capital, counted, inWords, listed } from './words.js'

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
  return `${amid(plain(node.name))}${spokeTo ? `, who spoke to ${plain(nameOf(graph, node.spokeTo!))}` : ''}`
}

/** One sentence on how many carry a claim and how many origins that comes to. */
export function tellSupport(graph: HearsayGraph, trace: Trace): string {
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
  const most = shared ? `: ${inWords(first.outlets.length)} rest on ${amid(plain(first.name))}` : ''
  const names = [...new Set(origins.map((one) => origin(graph, one)))]
  return `${capital(counted(outlets.length, 'outlet carries', 'outlets carry'))} ${subject(trace)}${most}; ${counted(origins.length, 'known origin')} in all: ${listed(names)}${rest}.`
}

/** What to think of that. */
export function tellWeight(trace: Trace): string {
  const { outlets, origins, unknown } = trace
  const what = subject(trace)
  if (origins.length === 0) return 'However often it is repeated, nobody who could know it is named.'
  if (origins.length === 1 && outlets.length > 1) {
    if (unknown.length > 0) return 'All that is known of it is one voice; the others may rest on the same.'
    const { kind, name, members } = origins[0]!
    const who = kind === 'unnamed' ? 'this source' : plain(name)
    const end = members.length > 1 ? 'all that are named are one house' : `without ${who} nothing of it is left`
    return `However many repeat ${what}, it is one voice: ${end}.`
  }
  if (origins.length === 1) return 'It stands or falls with that one voice.'
  const folded =
    trace.voices.length < outlets.length
      ? `Owners and copied text folded, these outlets are ${counted(trace.voices.length, 'voice')}. `
      : ''
  return `${folded}Nothing here shows that these ${inWords(origins.length)} had it from one another, and nothing shows that they had not.`
}
