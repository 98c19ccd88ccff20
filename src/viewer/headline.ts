import type { HearsayGraph } from '../graph/index.js'
import type { AgentId, ClaimId } from '../model/index.js'
import { type Origins, origins } from '../query/index.js'
import type { Stop } from './routes.js'

/** What a claim rests on, in numbers. Counts only what the articles say: more may be unknown. */
export interface Headline {
  /** Outlets that carry it, those only cited included. */
  readonly outlets: number
  /** Known origins, those of one house counted once. */
  readonly origins: number
  /** Known origins that have a name to go and ask. */
  readonly named: number
  /** Agents of the known origins, all of a house. */
  readonly known: ReadonlySet<AgentId>
  /** `5 outlets, 1 unnamed origin`. */
  readonly short: string
}

/** Sums up what a claim rests on. */
export function headlineOf(graph: HearsayGraph, claim: ClaimId): Headline {
  const found = origins(graph, claim)
  const named = found.origins.filter(({ kind }) => kind !== 'unnamed').length
  return {
    outlets: found.outlets.length,
    origins: found.origins.length,
    named,
    known: new Set(found.origins.flatMap(({ members }) => members)),
    short: `${count(found.outlets.length, 'outlet')}, ${known(found, named)}`,
  }
}

function known({ origins, ends, unknown }: Origins, named: number): string {
  if (origins.length === 0) return ends.every(({ kind }) => kind === 'own') ? 'own voice' : 'origin unknown'
  const unnamed = origins.length - named
  const some = unnamed > 0 && named > 0 ? `${count(origins.length, 'origin')}, ${unnamed} unnamed` : undefined
  const all = unnamed > 0 ? count(unnamed, 'unnamed origin') : count(origins.length, 'origin')
  return `${some ?? all}${unknown.length > 0 ? `, ${unknown.length} unknown` : ''}`
}

/** Whether a stop has no name of its own to go and ask. */
export const isUnnamed = ({ kind }: Stop): boolean => kind === 'unnamed' || kind === 'nobody'

/** `1 outlet`, `2 outlets`. */
export const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

/** `a, b and c`. */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`
