import { slice, type AgentId, type Article, type ClaimId, type Relay } from '../model/index.js'
import type { Cite } from './cites.js'
import { count, kept, type Dated, type Tally } from './tally.js'

/** Relays by the article that tells of them. */
export function relaysByArticle(relays: readonly Relay[] = []): ReadonlyMap<string, readonly Relay[]> {
  const found = new Map<string, Relay[]>()
  for (const relay of relays) {
    const list = found.get(relay.article)
    if (list) list.push(relay)
    else found.set(relay.article, [relay])
  }
  return found
}

/** What `relayed` reads besides the statements of the claim. */
interface Sources {
  readonly relays: ReadonlyMap<string, readonly Relay[]>
  readonly articles: ReadonlyMap<string, Article>
}

/**
 * The `cites` edges of one claim that are known from relays alone: an article has the claim from an outlet, and says who else
 * carried that outlet's report. None where `cites` has the pair already, and none of what the teller itself published.
 * `statements` stand in the order of time, so that the cue is that of the earliest.
 */
export function relayed(
  claim: ClaimId,
  statements: readonly Dated[],
  cites: readonly Cite[],
  { relays, articles }: Sources,
): readonly Cite[] {
  const rows = new Map<AgentId, Map<AgentId, Tally & { readonly cue: string }>>()
  for (const { statement, when } of statements)
    for (const { by, of, cue, certainty } of relays.get(statement.article) ?? []) {
      const [publisher, ...others] = statement.chain
      if (by === of || by === publisher?.agent || !others.some(({ agent }) => agent === of)) continue
      const targets = rows.get(by) ?? new Map<AgentId, Tally & { readonly cue: string }>()
      rows.set(by, targets)
      const text = articles.get(statement.article)?.text ?? ''
      const words = slice(text, cue, ' … ').replace(/\s+/gu, ' ').trim()
      const row = targets.get(of) ?? { cue: words, certainty: 'denied', statements: [] }
      targets.set(of, row)
      count(row, statement, certainty, when)
    }
  const stated = new Set(cites.map(({ from, to }) => JSON.stringify([from, to])))
  return [...rows].flatMap(([from, targets]) =>
    [...targets].flatMap(([to, row]): Cite[] =>
      stated.has(JSON.stringify([from, to]))
        ? []
        : [
            {
              from,
              to,
              edge: {
                kind: 'cites',
                claim,
                cue: row.cue,
                inferred: false,
                copied: false,
                own: false,
                relay: true,
                ...kept(row),
              },
            },
          ],
    ),
  )
}
