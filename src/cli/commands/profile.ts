import { plain, profile, type Profile } from '../../index.js'
import { claimText, findAgent } from '../find.js'
import { question } from '../question.js'
import { counted, paragraph } from '../screen.js'
import { style } from '../style.js'

/** At most so many partners and claims are shown of each kind. */
const SHOWN = 8

function* partners(title: string, list: Profile['cites']): Generator<string> {
  if (list.length === 0) return
  const names = list.slice(0, SHOWN).map(({ name, claims }) => `${name} (${claims})`)
  const more = list.length > SHOWN ? ` and ${list.length - SHOWN} more` : ''
  yield* paragraph(`${title}: ${names.join(', ')}${more}`, 2)
}

/** At most so many roles of a source are shown, the most common ones. */
const ROLES = 3

/** `hearsay profile`: what is known of an outlet or a source. */
export const profileCommand = question<Profile>({
  name: 'profile',
  summary: 'what is known of one outlet or source',
  description:
    'Says of an outlet or source what it reports and in which voice, from whom it has its claims, who has theirs from it, ' +
    'how often its trails end at a named origin, and on what it is contradicted.',
  arguments: [['<agent...>', 'name of an outlet or source, or its id']],
  examples: [['hearsay profile SouthFront', 'how an outlet sources']],
  ask: (graph, [words], { in: folder }) => profile(graph, findAgent(graph, words!, folder)),
  *show(
    graph,
    { agent, node, reports, cites, citedBy, copied, copiedBy, mutual, carries, carriedBy, contradictedOn, ends, named },
  ) {
    const kind = node.kind === 'outlet' ? (node.agency ? 'news agency' : 'outlet') : node.sourceKind
    const role = node.kind === 'source' ? node.role.split('; ').slice(0, ROLES).join('; ') : (node.family ?? '')
    yield `${style.bold(plain(node.name))} ${style.dim(plain([kind, role].filter(Boolean).join(', ')))}`
    if (node.aliases) yield* paragraph(`also ${node.aliases}`, 2)
    yield* paragraph(
      `${counted(reports.own, 'claim')} in its own articles, ${reports.origin} as the origin, ${reports.cited} in between`,
      2,
    )
    yield* partners('has claims from', cites)
    yield* partners('cited by', citedBy)
    yield* partners('same text earlier in', copied)
    yield* partners('same text later in', copiedBy)
    yield* partners('each from the other', mutual)
    yield* partners('said to have carried', carries)
    yield* partners('said to be carried by', carriedBy)
    if (named !== undefined) {
      yield* paragraph(`${Math.round(named * 100)} % of what it publishes leads to a named origin`, 2)
      const parts = Object.entries(ends).filter(([, n]) => n > 0)
      yield* paragraph(`trails end at: ${parts.map(([end, n]) => `${end} ${n}`).join(', ')}`, 2)
    }
    if (contradictedOn.length > 0) yield `  ${style.red(`contradicted on ${counted(contradictedOn.length, 'claim')}`)}`
    for (const claim of contradictedOn.slice(0, SHOWN)) yield* paragraph(claimText(graph, claim), 4)
    yield style.dim(plain(agent))
  },
})
