import { addressBar } from './address.js'
import { el } from './dom.js'
import { listClaims, shownClaim } from './claim-list.js'
import { enter, type Hands, listen } from './keyboard.js'
import type { Desk, Panel, View } from './panel.js'
import { chainPanel } from './panels/chain.js'
import { claimPanel } from './panels/claim.js'
import { claimsPanel } from './panels/claims.js'
import { disputesPanel } from './panels/disputes.js'
import { evidencePanel } from './panels/evidence.js'
import { footer } from './panels/footer.js'
import { helpPanel } from './panels/help.js'
import { masthead } from './panels/masthead.js'
import { networkPanel } from './panels/network.js'
import { waysPanel } from './panels/ways.js'
import { type Action, reduce } from './reduce.js'
import { type State, START } from './state.js'
import type { Story } from './story.js'
import { spoken } from './spoken.js'
import { fromHash, toHash } from './url.js'

/** How long a notice stays in sight, in milliseconds. */
const NOTICE = 2500

/** Puts the page into `body` and keeps it, the address and the state alike. What comes back ends that. */
export function app(body: HTMLElement, story: Story): () => void {
  const ended = new AbortController()
  const { signal } = ended
  const status = el('p', { role: 'status', class: 'spoken' })
  const address = addressBar()
  let state: State = START
  let view: View | undefined

  const dispatch: Desk['dispatch'] = (action, history = 'push') => {
    const next = reduce(state, action)
    if (next === state) return
    const before = toHash(state)
    state = next
    const hash = toHash(next)
    if (hash !== before && action.kind !== 'restore') address[history](hash)
    draw(action)
  }
  const desk: Desk = { story, dispatch, href: (action) => `#${toHash(reduce(state, action))}` }
  const tell = (words: string): void => {
    status.textContent = words
    status.classList.add('seen')
    setTimeout(() => status.classList.remove('seen'), NOTICE)
  }
  const copy = (): void => {
    address.settle()
    const copied = navigator.clipboard?.writeText(location.href) ?? Promise.reject(new Error('no clipboard'))
    void copied.then(
      () => tell('Address copied.'),
      () => tell('Copy the address from the address bar.'),
    )
  }

  const panels: readonly Panel[] = [
    masthead(desk, copy),
    claimsPanel(desk),
    claimPanel(desk),
    chainPanel(desk),
    waysPanel(desk),
    networkPanel(desk),
    disputesPanel(desk, true),
    disputesPanel(desk, false),
    evidencePanel(desk),
    helpPanel(desk),
  ]
  const [top, aside, heading, chain, ways, network, allDisputes, disputes, evidence, help] = panels.map(
    ({ root }) => root,
  )
  const main = el('main', { id: 'main' }, heading, chain, ways, network, allDisputes, disputes, evidence)
  const page = el('div', { class: 'page' }, aside, main)
  body.replaceChildren(
    el('button', { type: 'button', class: 'skip', click: () => enter(hands) }, 'Skip to the claim'),
    top!,
    page,
    footer(story),
    help!,
    status,
  )

  const hands: Hands = { dispatch, view: () => view, copy, list: aside!, heading: heading!, chain: chain! }

  function draw(action?: Action): void {
    const before = view
    const kept = before && before.state.query === state.query && before.state.sort === state.sort
    const listed = kept && before.state.only === state.only ? before.listed : listClaims(story, state)
    view = { state, listed, claim: shownClaim(story, state, listed) }
    document.documentElement.dataset['theme'] = state.theme
    body.dataset['tab'] = state.tab
    body.toggleAttribute('data-embed', state.embed)
    body.toggleAttribute('data-claim', state.claim !== null)
    for (const panel of panels) panel.draw(view, before)
    document.title = state.claim === null || !view.claim ? 'hearsay' : `${view.claim.text} – hearsay`
    const words = spoken(view, before, action)
    if (words !== undefined) status.textContent = words
    if (before && before.claim !== view.claim) window.scrollTo(0, 0)
    if (action?.kind === 'claim' && isLost(document.activeElement)) enter(hands)
  }

  listen(hands, signal)
  const onReturn = (): void => dispatch({ kind: 'restore', state: fromHash(location.hash) })
  window.addEventListener('popstate', onReturn, { signal })
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => draw(), { signal })
  state = fromHash(location.hash)
  draw()
  return () => ended.abort()
}

/** Whether the focus stands on nothing, or on what is no longer shown. */
const isLost = (focused: Element | null): boolean =>
  focused === null || focused === document.body || !focused.checkVisibility()
