import { el } from './dom.js'
import { listClaims, shownClaim } from './claim-list.js'
import { commandOf, type Command } from './keys.js'
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

/** Puts the page into `body` and keeps it, the address and the state alike. */
export function app(body: HTMLElement, story: Story): void {
  const status = el('p', { role: 'status', class: 'spoken' })
  let state: State = START
  let view: View | undefined

  const dispatch: Desk['dispatch'] = (action, history = 'push') => {
    const next = reduce(state, action)
    if (next === state) return
    const before = toHash(state)
    state = next
    const hash = toHash(next)
    if (hash !== before && action.kind !== 'restore') window.history[`${history}State`](null, '', `#${hash}`)
    draw(action)
  }
  const desk: Desk = { story, dispatch, href: (action) => `#${toHash(reduce(state, action))}` }
  const copy = (): void => {
    void navigator.clipboard?.writeText(location.href).then(
      () => (status.textContent = 'Address copied.'),
      () => (status.textContent = `Copy the address from the address bar.`),
    )
  }

  const list = claimsPanel(desk)
  const claim = claimPanel(desk)
  const panels: readonly Panel[] = [
    masthead(desk, copy),
    list,
    claim,
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
    el('a', { class: 'skip', href: '#main' }, 'Skip to the claim'),
    top!,
    page,
    footer(story),
    help!,
    status,
  )

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
    if (action?.kind === 'claim' && document.activeElement === document.body) {
      heading!.querySelector<HTMLElement>('h2')?.focus()
    }
  }

  const run = (command: Command): void => {
    switch (command.kind) {
      case 'search':
        return document.getElementById('search')?.focus()
      case 'help':
        return dispatch({ kind: 'help', open: true })
      case 'copy':
        return copy()
      case 'tab':
        return dispatch({ kind: 'tab', tab: command.tab })
      case 'back':
        dispatch({ kind: 'back' })
        if (document.activeElement === document.body) current()?.focus()
        return
      case 'next':
        return move(1)
      case 'previous':
        return move(-1)
    }
  }
  const current = (): HTMLElement | null => list.root.querySelector<HTMLElement>('[aria-current]')
  const move = (by: 1 | -1): void => {
    if (!view) return
    const at = view.listed.findIndex(({ id }) => id === view?.claim?.id)
    const next = view.listed[Math.max(0, Math.min(view.listed.length - 1, at + by))]
    if (next) dispatch({ kind: 'claim', claim: next.id, tab: state.tab === 'network' ? 'network' : 'chain' }, 'replace')
    current()?.focus()
  }

  document.addEventListener('keydown', (event) => {
    const target = event.target instanceof HTMLElement ? event.target : body
    const command = commandOf(event, target.matches('input, select, textarea'))
    if (command) {
      event.preventDefault()
      run(command)
    } else if (list.root.contains(target) && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      if (target.matches('select')) return
      event.preventDefault()
      if (target.matches('input')) current()?.focus()
      else move(event.key === 'ArrowDown' ? 1 : -1)
    } else if (target.matches('.claims a') && event.key === 'Enter') {
      event.preventDefault()
      if (view?.claim) dispatch({ kind: 'claim', claim: view.claim.id })
      chain!.querySelector<HTMLElement>('button[tabindex="0"]')?.focus()
    }
  })
  window.addEventListener('popstate', () => dispatch({ kind: 'restore', state: fromHash(location.hash) }))
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => draw())
  state = fromHash(location.hash)
  draw()
}
