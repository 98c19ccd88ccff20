import { el, swap } from '../dom.js'
import { count } from '../headline.js'
import { type Desk, onFollow, type Panel, type View } from '../panel.js'
import type { Tab, Theme } from '../state.js'

const THEMES: readonly Theme[] = ['auto', 'light', 'dark']

/** The name, the numbers, the three views, and what concerns the page as a whole. */
export function masthead(desk: Desk, copy: () => void): Panel {
  const { story, dispatch } = desk
  const articles = story.articles.size
  const outlets = new Set([...story.articles.values()].map(({ outlet }) => outlet)).size
  const nav = el('nav', { 'aria-label': 'Views' })
  const theme = el('button', { type: 'button', class: 'quiet' })
  const root = el(
    'header',
    { class: 'masthead' },
    el(
      'div',
      { class: 'name' },
      el('h1', {}, 'hearsay'),
      el(
        'p',
        {},
        `${count(articles, 'article')} by ${count(outlets, 'outlet')}: who says so, and where they have it from`,
      ),
    ),
    nav,
    el(
      'div',
      { class: 'buttons' },
      theme,
      el('button', { type: 'button', class: 'quiet', click: copy }, 'Copy link'),
      el('button', { type: 'button', class: 'quiet', click: () => dispatch({ kind: 'help', open: true }) }, 'Keys'),
    ),
  )
  const tabs: readonly (readonly [Tab, string])[] = [
    ['chain', 'Chains'],
    ['network', 'Network'],
    ['disputes', `Contradictions ${story.disputes.length}`],
  ]
  theme.addEventListener('click', () => {
    const now = THEMES.findIndex((one) => one === theme.dataset['theme'])
    dispatch({ kind: 'theme', theme: THEMES[(now + 1) % THEMES.length]! }, 'replace')
  })
  const draw = ({ state }: View): void => {
    swap(nav, ...tabs.map(([tab, name]) => link(desk, tab, name, state.tab === tab)))
    theme.dataset['theme'] = state.theme
    theme.textContent = { auto: 'Colours: auto', light: 'Colours: light', dark: 'Colours: dark' }[state.theme]
    theme.setAttribute('aria-label', `Colours: ${state.theme}, change`)
  }
  return { root, draw }
}

function link(desk: Desk, tab: Tab, name: string, current: boolean): HTMLElement {
  const action = { kind: 'tab', tab } as const
  return el(
    'a',
    {
      href: desk.href(action),
      'data-key': `tab ${tab}`,
      'aria-current': current && 'page',
      click: onFollow(desk, action),
    },
    name,
  )
}
