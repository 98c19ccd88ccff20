import { type AgentId, type AgentKind, byId, type Statement, type StatementId } from '../model/index.js'

/** A place in the merged chains of some statements: an agent, or nobody. */
export interface Stop {
  /** The agent's id; `nobody:<key of the stop before>` where the words name nobody. */
  readonly key: string
  readonly agent: AgentId | null
  readonly name: string
  readonly kind: AgentKind | 'nobody'
  /** Whether an article of its own carries one of the statements. */
  readonly publishes: boolean
  /** Whether a chain ends here and none goes on from here. */
  readonly origin: boolean
  /** Statements whose chain passes here, in the order given. */
  readonly statements: readonly StatementId[]
}

/** One statement's use of a leg: `link` counts in its chain and is the one at the leg's far end. */
export interface Use {
  readonly statement: StatementId
  readonly link: number
}

/** From whoever says it to whom they have it from. */
export interface Leg {
  readonly from: string
  readonly to: string
  readonly uses: readonly Use[]
  /** Not in any article's words: by anaphora, carried over or copied. */
  readonly inferred: boolean
  /** Every use is hedged. */
  readonly hedged: boolean
  /** Some use is denied. */
  readonly denied: boolean
}

/** The chains of some statements, merged where they share an agent. */
export interface Routes {
  readonly stops: ReadonlyMap<string, Stop>
  /** Sorted by `from`, then `to`. */
  readonly legs: readonly Leg[]
  /** Each statement's way as keys of stops, without repeats in a row, in the order given. */
  readonly ways: readonly { readonly statement: StatementId; readonly stops: readonly string[] }[]
}

/** How a leg is drawn and told, as words that are classes too: `stated`, or any of `inferred`, `hedged` and `denied`. */
export const lookOf = ({ inferred, hedged, denied }: Leg): string =>
  [inferred && 'inferred', hedged && 'hedged', denied && 'denied'].filter(Boolean).join(' ') || 'stated'

/** What is known of an agent beyond its id. */
export type AgentOf = (id: AgentId) => { readonly name: string; readonly kind: AgentKind } | undefined

type Draft = { -readonly [K in keyof Stop]: Stop[K] extends readonly (infer T)[] ? T[] : Stop[K] }
type LegDraft = { -readonly [K in keyof Leg]: Leg[K] extends readonly (infer T)[] ? T[] : Leg[K] }

/** The merged chains of `statements`, publishers first, and the legs that copying alone shows. Linear in their number. */
export function routes(
  statements: readonly Statement[],
  agentOf: AgentOf,
  copied: readonly { readonly from: AgentId; readonly to: AgentId }[] = [],
): Routes {
  const stops = new Map<string, Draft>()
  const legs = new Map<string, LegDraft>()
  const ways = statements.map((statement) => {
    const way: string[] = []
    for (const [index, link] of statement.chain.entries()) {
      const before = way.at(-1)
      const key = link.agent ?? `nobody:${before ?? ''}`
      if (key === before) continue
      const known = link.agent === null ? undefined : agentOf(link.agent)
      const name = known?.name ?? link.name ?? 'nobody named'
      const kind = link.agent === null ? 'nobody' : (known?.kind ?? 'unnamed')
      const stop = stops.get(key) ?? {
        key,
        agent: link.agent,
        name,
        kind,
        publishes: false,
        origin: true,
        statements: [],
      }
      if (stop.statements.at(-1) !== statement.id) stop.statements.push(statement.id)
      if (index === 0) stop.publishes = true
      stops.set(key, stop)
      if (before !== undefined) {
        const id = `${before}\n${key}`
        const leg = legs.get(id) ?? { from: before, to: key, uses: [], inferred: true, hedged: true, denied: false }
        leg.uses.push({ statement: statement.id, link: index })
        leg.inferred &&= link.inferred
        leg.hedged &&= link.certainty === 'hedged'
        leg.denied ||= link.certainty === 'denied'
        legs.set(id, leg)
      }
      way.push(key)
    }
    return { statement: statement.id, stops: way }
  })
  for (const { from, to } of copied) {
    const id = `${from}\n${to}`
    if (legs.has(id) || from === to || !stops.has(from) || !stops.has(to)) continue
    legs.set(id, { from, to, uses: [], inferred: true, hedged: false, denied: false })
  }
  for (const leg of legs.values()) stops.get(leg.from)!.origin = false
  return { stops, legs: [...legs.values()].sort((a, b) => byId(a.from, b.from) || byId(a.to, b.to)), ways }
}
