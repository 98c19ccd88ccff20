import type { Statement } from '../../model/index.js'
import { el, swap } from '../dom.js'
import { count } from '../headline.js'
import { type Desk, onFollow, type Panel, type View } from '../panel.js'
import { shownEvidence } from '../shown.js'
import type { Choice } from '../state.js'
import type { Story } from '../story.js'
import { dispute } from './dispute.js'
import { proof } from './proof.js'

/** Most cards shown at once; the rest follow on demand. */
const CARDS = 12

/** The words that prove what is shown: of the whole claim, or of the link or name chosen. */
export function evidencePanel(desk: Desk): Panel {
  const root = el('section', { class: 'evidence', 'aria-label': 'The words' })
  const clear = (): void => desk.dispatch({ kind: 'choose', choice: null })
  const draw = ({ claim, state }: View, before: View | undefined): void => {
    if (before?.claim === claim && before?.state.choice === state.choice && before?.state.tab === state.tab) return
    const { title, statements, disputes, claim: other } = shownEvidence(desk.story, state, claim)
    const onward = other && ({ kind: 'claim', claim: other.id } as const)
    swap(
      root,
      el(
        'header',
        {},
        el('h3', { tabindex: -1, 'data-key': 'evidence' }, title),
        statements.length > 0 && el('p', { class: 'total' }, count(statements.length, 'statement')),
        onward && el('a', { href: desk.href(onward), click: onFollow(desk, onward) }, 'See its chains'),
        state.choice && el('button', { type: 'button', class: 'quiet', 'data-key': 'clear', click: clear }, 'Clear'),
      ),
      statements.length > 0 && key(),
      ...disputes.map((relation) => dispute(desk, relation, undefined)),
      cards(desk.story, statements, state.choice),
    )
    if (before && state.choice) root.querySelector('header')?.scrollIntoView({ block: 'nearest' })
  }
  return { root, draw }
}

/** What the marks mean. */
function key(): HTMLElement {
  return el(
    'p',
    { class: 'key' },
    el('mark', { class: 'source' }, 'who is named'),
    el('mark', { class: 'cue' }, 'words that attribute'),
    el('mark', { class: 'content' }, 'what is said'),
  )
}

function cards(story: Story, statements: readonly Statement[], choice: Choice | null): HTMLElement {
  const box = el('div', { class: 'proofs' })
  let shown = 0
  const more = el('button', { type: 'button', class: 'more', click: () => add() })
  const add = (): void => {
    for (const statement of statements.slice(shown, shown + CARDS)) more.before(proof(story, statement, choice))
    shown += CARDS
    more.hidden = shown >= statements.length
    more.textContent = `Show ${statements.length - shown} more`
  }
  box.append(more)
  add()
  return box
}
