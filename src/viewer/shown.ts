import { splitIds } from '../graph/index.js'
import { proving } from './evidence.js'
import type { State } from './state.js'
import type { ClaimEntry, Story } from './story.js'
import type { Relation, Statement } from '../model/index.js'

/** What the reader has chosen, with the statements and contradictions that prove it. */
export interface Shown {
  readonly title: string
  readonly statements: readonly Statement[]
  readonly disputes: readonly Relation[]
  /** A claim to go on to. */
  readonly claim?: ClaimEntry
}

/** The statements of those who say that `from` carried the report of `to`: they have theirs from the same report. */
function relayed({ graph, statements }: Story, from: string, to: string): Statement[] {
  if (!graph.hasNode(from) || !graph.hasNode(to)) return []
  const ids = graph.mapEdges(from, to, (_, edge) =>
    edge.kind === 'cites' && edge.relay ? splitIds(edge.statements) : [],
  )
  return [...new Set(ids.flat())].flatMap((id) => statements.get(id) ?? [])
}

/** The evidence for the choice: within the claim in the chains' view, in all articles in the network's. */
export function shownEvidence(story: Story, state: State, claim: ClaimEntry | undefined): Shown {
  const { choice } = state
  const own = claim?.statements ?? []
  if (choice === null && state.tab === 'network' && state.claim === null)
    return { title: 'Choose a node or a line to see the words behind it.', statements: [], disputes: [] }
  if (choice === null && state.tab === 'network' && claim)
    return { title: claim.text, statements: own, disputes: [], claim }
  if (choice === null) return { title: 'In their own words', statements: own, disputes: [] }
  const scope = state.tab === 'network' ? [...story.statements.values()] : own
  const nameOf = (key: string): string =>
    story.claims.get(key)?.text ??
    story.agents.get(key)?.name ??
    claim?.routes.stops.get(key)?.name ??
    (key.startsWith('nobody:') ? 'nobody named' : key)

  if (choice.kind === 'node') {
    const known = story.claims.get(choice.key)
    if (known) return { title: known.text, statements: known.statements, disputes: [], claim: known }
    return { title: nameOf(choice.key), statements: proving(scope, choice), disputes: [] }
  }
  const to = story.claims.get(choice.to)
  if (!to) {
    const statements = proving(scope, choice)
    const title = `${nameOf(choice.from)} has it from ${nameOf(choice.to)}`
    if (statements.length > 0) return { title, statements, disputes: [] }
    const carried = relayed(story, choice.from, choice.to)
    if (carried.length > 0)
      return {
        title: `${nameOf(choice.from)} is said to have carried the report of ${nameOf(choice.to)}`,
        statements: carried,
        disputes: [],
      }
    const both = scope.filter(({ chain: [first] }) => first?.agent === choice.from || first?.agent === choice.to)
    return { title: `${nameOf(choice.from)} has the words of ${nameOf(choice.to)}`, statements: both, disputes: [] }
  }
  const disputes = story.disputes.filter(({ a, b }) => a === choice.from && b === choice.to)
  if (disputes.length > 0) return { title: 'Two claims that cannot both hold', statements: [], disputes }
  const reported = proving(to.statements, { kind: 'node', key: choice.from })
  return { title: `${nameOf(choice.from)} on “${to.text}”`, statements: reported, disputes: [], claim: to }
}
