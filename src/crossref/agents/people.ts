import type { AgentId } from '../../model/index.js'
import { indexOfName } from '../outlets.js'
import type { Cast, Member } from './cast.js'
import { compatibleNames, personName, type PersonName } from './person-names.js'

/** Whom a member stands for: `everywhere`, or article by article where a bare last name fits several people. */
export interface Resolution {
  /** Ids that mean the same person wherever they stand, each with its representative's. */
  readonly everywhere: ReadonlyMap<AgentId, AgentId>
  /** Ids that mean another in one article: key `article id` and agent id, joined by a line break. */
  readonly here: ReadonlyMap<string, AgentId>
}

/** Key of `Resolution.here`. */
export const hereKey = (article: string, agent: AgentId): string => `${article}\n${agent}`

/** From how many articles on, and how much more often than all others, somebody is meant by a bare last name. */
const MANY = 10
const MUCH_MORE = 5

interface Person {
  readonly member: Member
  readonly name: PersonName
}

/**
 * Joins persons across articles. Full names join where they agree and nobody else fits ("Ann Lee" and "Ann B. Lee", but not
 * where there is an Ann C. Lee too). A bare last name means the one person who bears it; of several, the one whose full
 * name stands in the same article, else the one who has the same role, else the one of whom nearly all articles speak; else
 * nobody. Where the roles of the only one differ,
 * the articles must have somebody else in common.
 */
export function joinPeople(cast: Cast): Resolution {
  const everywhere = new Map<AgentId, AgentId>()
  const here = new Map<string, AgentId>()
  for (const bearers of byLastName(cast.named.filter(({ agent }) => agent.kind === 'person'))) {
    const full = bearers.filter(({ name }) => name.given.length > 0)
    const groups = groupFull(full)
    for (const [first, ...others] of groups)
      for (const { member } of others) everywhere.set(member.id, first!.member.id)
    for (const { member } of bearers.filter(({ name }) => name.given.length === 0))
      for (const article of member.articles) {
        const meant = whoIsMeant(member, groups, article, cast)
        if (meant) here.set(hereKey(article, member.id), meant)
      }
  }
  return { everywhere, here }
}

function byLastName(members: readonly Member[]): Person[][] {
  const bearers = new Map<string, Person[]>()
  for (const member of members) {
    const name = personName(member.agent.name)
    if (!name) continue
    const known = bearers.get(name.last)
    if (known) known.push({ member, name })
    else bearers.set(name.last, [{ member, name }])
  }
  return [...bearers.values()]
}

const letters = ({ given }: PersonName): number => given.reduce((sum, word) => sum + word.length, 0)

/** Groups of one person each, the fullest name first; a name that fits two groups stays alone. */
function groupFull(people: readonly Person[]): Person[][] {
  const order = [...people].sort(
    (a, b) =>
      b.name.given.length - a.name.given.length ||
      letters(b.name) - letters(a.name) ||
      b.member.articles.length - a.member.articles.length ||
      (a.member.id < b.member.id ? -1 : 1),
  )
  const groups: Person[][] = []
  for (const person of order) {
    const fitting = groups.filter((group) => group.every(({ name }) => compatibleNames(name, person.name)))
    if (fitting.length === 1) fitting[0]!.push(person)
    else groups.push([person])
  }
  return groups
}

const articleCount = (group: readonly Member[]): number =>
  group.reduce((sum, member) => sum + member.articles.length, 0)

/** Who is named in full in ten articles at least and five times as often as all others of the name together. */
function dominant(groups: readonly (readonly Member[])[]): AgentId | undefined {
  const [first, ...others] = [...groups].sort((a, b) => articleCount(b) - articleCount(a))
  const rest = others.reduce((sum, group) => sum + articleCount(group), 0)
  return articleCount(first!) >= MANY && articleCount(first!) >= MUCH_MORE * rest ? first![0]!.id : undefined
}

const rolesOf = (members: readonly Member[]): ReadonlySet<string> =>
  new Set(members.flatMap(({ agent }) => agent.roles ?? []).flatMap(roleWords))

/** The words that tell one office from another: "Foreign Minister of Karelia" → foreign, minister, karelia. */
const roleWords = (role: string): string[] =>
  (role.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter(
    (word) => !/^(?:the|and|for|his|her|its|former|deputy|senior|chief)$/u.test(word),
  )

function whoIsMeant(
  bare: Member,
  groups: readonly (readonly Person[])[],
  article: string,
  { articles, company }: Cast,
): AgentId | undefined {
  const text = articles.get(article)?.text ?? ''
  const suffix = personName(bare.agent.name)?.suffix
  const members = groups
    .filter((group) => group[0]!.name.suffix === suffix)
    .map((group) => group.map(({ member }) => member))
  const near = members.filter((group) =>
    group.some((member) => member.articles.includes(article) || indexOfName(text, member.agent.name) >= 0),
  )
  if (near.length === 1) return near[0]![0]!.id
  const candidates = near.length > 1 ? near : members
  const roles = rolesOf([bare])
  const sharing = candidates.filter((group) => [...rolesOf(group)].some((word) => roles.has(word)))
  if (sharing.length === 1) return sharing[0]![0]!.id
  const [only, ...others] = candidates
  if (!only) return undefined
  if (others.length > 0) return dominant(candidates)
  if (roles.size === 0 || rolesOf(only).size === 0) return only[0]!.id
  const met = company.get(article) ?? new Set()
  const known = only.some((member) =>
    member.articles.some((other) => [...(company.get(other) ?? [])].some((id) => id !== member.id && met.has(id))),
  )
  return known ? only[0]!.id : undefined
}
