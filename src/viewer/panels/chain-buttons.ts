import { cueAt, type Size, stopAt } from '../chain-geometry.js'
import type { ChainLayout } from '../chain-layout.js'
import { el, place } from '../dom.js'
import { glyph, KIND_NAMES } from '../glyph.js'
import { count, isUnnamed, listed } from '../headline.js'
import type { Desk } from '../panel.js'
import { same } from '../reduce.js'
import { type Leg, lookOf, type Stop } from '../routes.js'
import type { Choice } from '../state.js'
import type { ClaimEntry, Story } from '../story.js'

/** Stops with the legs that leave them, row by row, so that tabbing and reading follow the chains. */
export function chainButtons(
  desk: Desk,
  claim: ClaimEntry,
  layout: ChainLayout,
  size: Size,
  choice: Choice | null,
): HTMLElement[] {
  const { stops, legs } = claim.routes
  const order = [...layout.places].sort(([, a], [, b]) => a.row - b.row || a.column - b.column)
  const all = order.flatMap(([key]) => {
    const button = place(stopButton(desk, claim, stops.get(key)!, choice), { ...stopAt(layout, key, size) })
    const out = legs.flatMap((leg, i) =>
      leg.from === key
        ? [place(legButton(desk, claim, leg, choice), { ...cueAt(layout, layout.tracks[i]!, size) })]
        : [],
    )
    return [button, ...out]
  })
  const focused = all.find((one) => one.getAttribute('aria-pressed') === 'true') ?? all[0]
  for (const one of all) one.tabIndex = one === focused ? 0 : -1
  return all
}

function stopButton(desk: Desk, { routes, headline }: ClaimEntry, stop: Stop, choice: Choice | null): HTMLElement {
  const own: Choice = { kind: 'node', key: stop.key }
  const chosen = same(choice, own)
  const onward = routes.legs.filter(({ from }) => from === stop.key).map(({ to }) => routes.stops.get(to)!.name)
  const origin = stop.origin ? ', where the chain ends' : `, has it from ${listed(onward)}`
  return el(
    'button',
    {
      type: 'button',
      class: `stop ${isUnnamed(stop) ? 'hollow' : ''} ${headline.known.has(stop.key) ? 'origin' : ''}`,
      'data-key': `node ${stop.key}`,
      'aria-pressed': String(chosen),
      'aria-label': `${stop.name}, ${about(stop, desk.story)}${origin}`,
      title: stop.name,
      click: () => desk.dispatch({ kind: 'choose', choice: chosen ? null : own }),
    },
    el('span', { class: 'who' }, stop.name),
    el('span', { class: 'kind' }, glyph(stop.kind), el('span', {}, about(stop, desk.story))),
  )
}

/** A few words below the name. */
function about(stop: Stop, story: Story): string {
  if (stop.kind === 'nobody') return 'origin unknown'
  if (stop.kind === 'outlet' && stop.publishes) return stop.origin ? 'own voice' : 'outlet'
  if (stop.kind === 'outlet') return 'cited outlet'
  const { graph } = story
  const node = stop.agent !== null && graph.hasNode(stop.agent) ? graph.getNodeAttributes(stop.agent) : undefined
  return (node?.kind === 'source' && node.role.split('; ', 1)[0]) || KIND_NAMES[stop.kind]
}

function legButton(desk: Desk, { routes, statements }: ClaimEntry, leg: Leg, choice: Choice | null): HTMLElement {
  const own: Choice = { kind: 'link', from: leg.from, to: leg.to }
  const chosen = same(choice, own)
  const from = routes.stops.get(leg.from)!.name
  const to = routes.stops.get(leg.to)!.name
  const cue = cueOf(desk.story, leg, statements)
  return el(
    'button',
    {
      type: 'button',
      class: `cue ${lookOf(leg)}`,
      'data-key': `link ${leg.from} ${leg.to}`,
      'aria-pressed': String(chosen),
      'aria-label': `${from} has it from ${to}: ${cue}, ${lookOf(leg)}, in ${count(leg.uses.length, 'statement')}`,
      title: `${from} → ${to}: ${cue}`,
      click: () => desk.dispatch({ kind: 'choose', choice: chosen ? null : own }),
    },
    cue,
  )
}

/** The words of the first use that has any. */
function cueOf(story: Story, { uses, inferred }: Leg, statements: ClaimEntry['statements']): string {
  for (const { statement, link } of uses) {
    const one = statements.find(({ id }) => id === statement)
    const span = one?.chain[link]?.cue[0]
    const text = one && story.articles.get(one.article)?.text
    if (span && text !== undefined) return text.slice(...span).replace(/\s+/gu, ' ')
  }
  if (uses.length === 0) return 'copied'
  return inferred ? 'inferred' : 'cited'
}
