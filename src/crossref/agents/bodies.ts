import { DEMONYMS } from '../../lexicon/places.js'
import { byId, type AgentId, type AgentKind } from '../../model/index.js'
import type { OutletBook } from '../outlets.js'
import { bodyKey, initials, isNation, outletKey } from './body-names.js'
import type { Cast, Member } from './cast.js'

const BODIES: ReadonlySet<AgentKind> = new Set(['organization', 'group', 'document'])

/**
 * Joins outlets, organisations, named groups and documents across articles: ids with one name, short names of the registry
 * ("WSJ"), a body written with its office before or behind, an acronym that an article explains ("Lake Rescue Service
 * (LRS)"). An organisation whose name an outlet bears is that outlet. Gives each id that is not its own representative the
 * id that is.
 */
export function joinBodies(cast: Cast, book: OutletBook): ReadonlyMap<AgentId, AgentId> {
  const known = (name: string): boolean => book.find(name) !== undefined || outletNames.has(bodyKey(name))
  const outlets = new Map<string, Member[]>()
  const others = new Map<string, Member[]>()
  const published = new Set([...cast.articles.values()].map(({ outlet }) => outletKey(outlet)))
  const outletNames = new Set(
    cast.named.filter(({ agent }) => agent.kind === 'outlet').map(({ agent }) => bodyKey(agent.name)),
  )
  for (const member of cast.named) {
    const { kind } = member.agent
    const name = kind === 'outlet' ? withoutNation(member.agent.name, known) : member.agent.name
    const entry = kind === 'outlet' || kind === 'organization' ? book.find(name) : undefined
    if (isNation(name) && !entry) add(others, `organization ${bodyKey(name)}`, member)
    else if (
      kind === 'outlet' ||
      entry ||
      (kind === 'organization' && (outletNames.has(bodyKey(name)) || published.has(outletKey(name))))
    )
      add(outlets, outletKey(entry?.name ?? name), member)
    else if (BODIES.has(kind)) add(others, `${kind} ${bodyKey(name)}`, member)
  }
  explainAcronyms(others, cast)
  const joined = new Map<AgentId, AgentId>()
  for (const [group, ...rest] of [...outlets.values(), ...others.values()].map((all) => [...all].sort(bestFirst)))
    for (const { id } of rest) joined.set(id, group!.id)
  return joined
}

/** "Karelian Tide Times" → Tide Times, where an outlet is called that. */
function withoutNation(name: string, known: (name: string) => boolean): string {
  const [first, ...rest] = name.split(' ')
  return DEMONYMS.has(first!) && rest.length > 0 && known(rest.join(' ')) ? rest.join(' ') : name
}

const add = (groups: Map<string, Member[]>, key: string, member: Member): void => {
  const known = groups.get(key)
  if (known) known.push(member)
  else groups.set(key, [member])
}

const bestFirst = (a: Member, b: Member): number => b.articles.length - a.articles.length || byId(a.id, b.id)

/** Moves a group known by its initials into the one group whose full name an article gives with them in brackets. */
function explainAcronyms(groups: Map<string, Member[]>, { articles }: Cast): void {
  const full = new Map<string, string[]>()
  for (const [key, members] of groups)
    for (const { agent } of members) {
      const short = initials(agent.name)
      if (short.length > 1 && agent.name.includes(' ')) full.set(short, [...(full.get(short) ?? []), key])
    }
  for (const [key, members] of [...groups].sort(([a], [b]) => byId(a, b))) {
    const short = members[0]!.agent.name
    if (!/^\p{Lu}{2,6}$/u.test(short)) continue
    const explained = [...new Set(full.get(short) ?? [])].filter((candidate) =>
      groups
        .get(candidate)!
        .some(({ agent, articles: where }) =>
          [...where, ...members.flatMap((member) => member.articles)].some((id) =>
            articles.get(id)!.text.includes(`${agent.name} (${short})`),
          ),
        ),
    )
    if (explained.length !== 1) continue
    groups.get(explained[0]!)!.push(...members)
    groups.delete(key)
  }
}
