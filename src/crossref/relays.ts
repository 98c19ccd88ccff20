import { byId, type AgentId, type Relay } from '../model/index.js'
import type { Extracted } from './extracted.js'

/**
 * The relays of all articles with joined agents, by article, then place; the list is missing where there are none. What
 * proves to be one outlet carrying its own report is left out.
 */
export function relaysOf(
  extracted: readonly Extracted[],
  resolve: (article: string, id: AgentId) => AgentId,
  unnamed: ReadonlyMap<AgentId, AgentId>,
): { readonly relays?: readonly Relay[] } {
  const relays = extracted
    .flatMap(({ extraction }) => extraction.relays ?? [])
    .map((relay): Relay => {
      const joined = (id: AgentId): AgentId => {
        const named = resolve(relay.article, id)
        return unnamed.get(named) ?? named
      }
      return { ...relay, by: joined(relay.by), of: joined(relay.of) }
    })
    .filter(({ by, of }) => by !== of)
    .sort((a, b) => byId(a.article, b.article) || a.cue[0]![0] - b.cue[0]![0] || byId(a.by, b.by) || byId(a.of, b.of))
  return relays.length > 0 ? { relays } : {}
}
