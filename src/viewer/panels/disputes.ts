import { el, swap } from '../dom.js'
import { count } from '../headline.js'
import type { Desk, Panel, View } from '../panel.js'
import { dispute } from './dispute.js'

/** Most contradictions shown at once. */
const SHOWN = 60

/** Contradictions side by side: of the claim shown, or all of them in their own view. */
export function disputesPanel(desk: Desk, all: boolean): Panel {
  const root = el('section', { class: 'disputes', 'aria-label': 'Contradictions' })
  const draw = (view: View, before: View | undefined): void => {
    const relations = all ? desk.story.disputes : (view.claim?.disputes ?? [])
    const elsewhere = view.state.tab !== (all ? 'disputes' : 'chain')
    root.hidden = elsewhere || (!all && (relations.length === 0 || view.state.choice !== null))
    if (before && (all || before.claim === view.claim)) return
    swap(
      root,
      all
        ? el('h2', {}, count(relations.length, 'contradiction'))
        : el('h3', {}, relations.length === 1 ? 'Contradicted' : `Contradicted ${relations.length} times`),
      all && relations.length === 0 && el('p', {}, 'No two claims of these articles were found to exclude each other.'),
      ...relations.slice(0, SHOWN).map((relation) => dispute(desk, relation, all ? undefined : view.claim?.id)),
      relations.length > SHOWN && el('p', {}, `${relations.length - SHOWN} more are in relations.jsonl.`),
    )
  }
  return { root, draw }
}
