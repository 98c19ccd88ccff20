import type { Agent, AgentId } from '../model/index.js'
import type { Routes, Stop } from './routes.js'

/** What a claim rests on, for a reader. Counts only what the articles say: more may be unknown. */
export interface Headline {
  /** Outlets that publish or are cited. */
  readonly outlets: number
  /** Ends of the chains; nobody counts as one each time somebody else cites nobody. */
  readonly origins: number
  /** Ends without a name: unnamed sources and nobody. */
  readonly unnamed: number
  /** `5 outlets, 1 unnamed origin`. */
  readonly short: string
  /** The same as a sentence, with the names. */
  readonly sentence: string
}

const NAMES_SHOWN = 4

/** Sums up the merged chains of a claim. */
export function headlineOf({ stops }: Routes, agents: ReadonlyMap<AgentId, Agent>): Headline {
  const all = [...stops.values()]
  const outlets = all.filter(({ kind }) => kind === 'outlet').length
  const ends = all.filter(({ origin }) => origin)
  const unnamed = ends.filter(isUnnamed).length
  return {
    outlets,
    origins: ends.length,
    unnamed,
    short: `${count(outlets, 'outlet')}, ${shortOrigins(ends, unnamed)}`,
    sentence: `${carriers(all, outlets, ends)} ${rest(ends, outlets, agents)}`,
  }
}

/** Whether a stop has no name of its own to go and ask. */
export const isUnnamed = ({ kind }: Stop): boolean => kind === 'unnamed' || kind === 'nobody'

/** `1 outlet`, `2 outlets`. */
export const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

/** `a, b and c`. */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`

function shortOrigins(ends: readonly Stop[], unnamed: number): string {
  if (ends.every(({ kind }) => kind === 'nobody')) return 'origin unknown'
  if (unnamed === 0) return count(ends.length, 'origin')
  if (unnamed === ends.length) return count(unnamed, 'unnamed origin')
  return `${count(ends.length, 'origin')}, ${unnamed} unnamed`
}

function carriers(all: readonly Stop[], outlets: number, ends: readonly Stop[]): string {
  const only = all.find(({ kind }) => kind === 'outlet')
  if (outlets !== 1 || only === undefined) return `${count(outlets, 'outlet')} carry this.`
  return ends.length === 1 && ends[0] === only ? `${only.name} alone says this,` : `${only.name} alone carries this.`
}

function rest(ends: readonly Stop[], outlets: number, agents: ReadonlyMap<AgentId, Agent>): string {
  const [end] = ends
  if (ends.every(({ kind }) => kind === 'nobody')) return 'Nobody is named as its origin.'
  if (ends.length !== 1 || end === undefined) {
    const names = ends.slice(0, NAMES_SHOWN).map((stop) => described(stop, agents))
    const more = ends.length - names.length
    return `It goes back to ${count(ends.length, 'origin')}: ${listed(more > 0 ? [...names, `${more} more`] : names)}.`
  }
  if (end.kind === 'outlet') return outlets === 1 ? 'in its own voice.' : `All of it rests on the word of ${end.name}.`
  const kind = end.kind === 'unnamed' ? 'one unnamed origin' : 'one origin'
  return `All of it rests on ${kind}: ${described(end, agents, false)}.`
}

function described(stop: Stop, agents: ReadonlyMap<AgentId, Agent>, mark = true): string {
  if (stop.kind === 'nobody') return 'nobody named'
  if (stop.kind !== 'unnamed') return stop.name
  const agent = stop.agent === null ? undefined : agents.get(stop.agent)
  const told = agent?.spokeTo === undefined ? undefined : agents.get(agent.spokeTo)?.name
  const spoke = told === undefined ? '' : `, who spoke to ${told}`
  return mark ? `“${stop.name}” (unnamed)` : `“${stop.name}”${spoke}`
}
