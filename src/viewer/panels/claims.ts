import { capital } from '../capital.js'
import { matching } from '../claim-list.js'
import { el, swap } from '../dom.js'
import { glyph } from '../glyph.js'
import { count } from '../headline.js'
import { type Desk, onFollow, type Panel, type View } from '../panel.js'
import type { Only, Sort } from '../state.js'
import type { ClaimEntry } from '../story.js'
import { when } from '../when.js'

const SORTS: readonly (readonly [Sort, string])[] = [
  ['outlets', 'most outlets'],
  ['origins', 'fewest origins'],
  ['newest', 'newest'],
  ['disputed', 'most disputed'],
]

const FILTERS: readonly (readonly [Only, string])[] = [
  ['all', 'All'],
  ['shared', 'Retold'],
  ['unnamed', 'No name behind it'],
  ['disputed', 'Disputed'],
]

/** The list of claims with its search, order and filter. */
export function claimsPanel(desk: Desk): Panel {
  const { story, dispatch } = desk
  const search = el('input', {
    type: 'search',
    id: 'search',
    placeholder: 'Search claims, words, names',
    'aria-label': 'Search claims, words and names',
    autocomplete: 'off',
    spellcheck: 'false',
    input: () => dispatch({ kind: 'search', query: search.value }, 'replace'),
  })
  const order = el('select', {
    id: 'sort',
    'aria-label': 'Order of the claims',
    change: () => dispatch({ kind: 'sort', sort: SORTS.find(([sort]) => sort === order.value)?.[0] ?? 'outlets' }),
  })
  for (const [sort, name] of SORTS) order.append(el('option', { value: sort }, name))
  const filters = el('div', { class: 'filters', role: 'group', 'aria-label': 'Which claims' })
  const total = el('p', { class: 'total' })
  const list = el('ol', { class: 'claims', role: 'list' })
  const more = el('button', { type: 'button', class: 'more', click: () => dispatch({ kind: 'more' }, 'replace') })
  const root = el(
    'section',
    { class: 'list', 'aria-label': 'Claims' },
    el('div', { class: 'tools' }, search, filters, el('div', { class: 'order' }, total, order)),
    list,
    more,
  )

  const draw = ({ state, listed, claim }: View, before: View | undefined): void => {
    if (search.value !== state.query) search.value = state.query
    order.value = state.sort
    if (before?.listed === listed && before.claim === claim && before.state.limit === state.limit) return
    swap(filters, ...FILTERS.map(([only, name]) => filter(desk, only, name, state)))
    total.textContent = `${listed.length} of ${count(story.claims.size, 'claim')}`
    const shown = listed.slice(0, state.limit)
    swap(list, ...shown.map((entry) => item(desk, entry, entry === claim)))
    if (shown.length === 0) list.append(el('li', { class: 'none' }, 'No claim has all of these words.'))
    more.hidden = shown.length === listed.length
    more.textContent = `Show ${Math.min(state.limit, listed.length - shown.length)} more`
    if (before?.claim !== claim) reveal(list, list.querySelector('[aria-current]'))
  }
  return { root, draw }
}

/** Scrolls the list, and never the page, until one of its items is in sight. */
function reveal(list: Element, item: Element | null): void {
  if (!item) return
  const seen = list.getBoundingClientRect()
  const own = item.getBoundingClientRect()
  if (own.top < seen.top) list.scrollTop += own.top - seen.top
  else if (own.bottom > seen.bottom) list.scrollTop += own.bottom - seen.bottom
}

function filter(desk: Desk, only: Only, name: string, state: View['state']): HTMLElement {
  const found = matching(desk.story, { ...state, only }).length
  const press = (): void => desk.dispatch({ kind: 'only', only })
  return el(
    'button',
    { type: 'button', 'data-key': `only ${only}`, 'aria-pressed': String(state.only === only), click: press },
    name,
    ' ',
    el('span', { class: 'number' }, found),
  )
}

function item(desk: Desk, { id, text, denied, headline, disputes, firstReported }: ClaimEntry, current: boolean): Node {
  const action = { kind: 'claim', claim: id } as const
  return el(
    'li',
    {},
    el(
      'a',
      {
        href: desk.href(action),
        'data-key': `claim ${id}`,
        'aria-current': current && 'true',
        click: onFollow(desk, action),
      },
      el('span', { class: 'words', dir: 'auto' }, denied && el('em', {}, 'Denied: '), denied ? text : capital(text)),
      el(
        'span',
        { class: 'facts' },
        headline.named === 0 && glyph('unnamed'),
        headline.short,
        disputes.length > 0 && ' · ',
        disputes.length > 0 && el('span', { class: 'disputed' }, 'disputed'),
        firstReported !== undefined && ' · ',
        firstReported !== undefined && el('span', { class: 'date' }, when(firstReported)),
      ),
    ),
  )
}
