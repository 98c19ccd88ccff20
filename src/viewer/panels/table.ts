import { el, swap } from '../dom.js'
import { glyph, KIND_NAMES } from '../glyph.js'
import type { Desk, Panel, View } from '../panel.js'
import type { Story } from '../story.js'
import { byId } from '../../model/index.js'

/** Most rows shown. */
const ROWS = 300

/** The network for those who cannot see it: who stands in it, and how much hangs on whom. */
export function tablePanel(desk: Desk): Panel {
  const { story, dispatch } = desk
  const root = el('div', { class: 'scroll', role: 'region', 'aria-label': 'Network as a table', tabindex: 0 })
  let rows: readonly Row[] | undefined

  const draw = ({ state }: View): void => {
    rows ??= rowsOf(story)
    const heads = ['Who', 'Kind', 'Claims carried', 'Times it cites', 'Times it is cited']
    const body = rows.slice(0, ROWS).map(({ key, reports, cites, cited }) => {
      const node = story.graph.getNodeAttributes(key)
      const kind = node.kind === 'source' ? node.sourceKind : node.kind
      const chosen = state.choice?.kind === 'node' && state.choice.key === key
      const choose = (): void => dispatch({ kind: 'choose', choice: chosen ? null : { kind: 'node', key } })
      const name = el(
        'button',
        { type: 'button', 'data-key': `row ${key}`, 'aria-pressed': String(chosen), click: choose },
        node.label,
      )
      return el(
        'tr',
        {},
        el('th', { scope: 'row' }, name),
        el('td', {}, glyph(kind), KIND_NAMES[kind]),
        el('td', { class: 'n' }, reports),
        el('td', { class: 'n' }, cites),
        el('td', { class: 'n' }, cited),
      )
    })
    swap(
      root,
      el(
        'table',
        {},
        el('thead', {}, el('tr', {}, ...heads.map((head) => el('th', { scope: 'col' }, head)))),
        el('tbody', {}, ...body),
      ),
      rows.length > ROWS && el('p', {}, `${rows.length - ROWS} more, less cited, are in agents.jsonl.`),
    )
  }
  return { root, draw }
}

interface Row {
  readonly key: string
  readonly reports: number
  readonly cites: number
  readonly cited: number
}

/** All agents with the numbers of their edges, the most cited first. */
function rowsOf({ graph }: Story): Row[] {
  return graph
    .filterNodes((_, { kind }) => kind !== 'claim')
    .map((key) => {
      const row = { key, reports: 0, cites: 0, cited: 0 }
      graph.forEachOutEdge(key, (_, { kind }) => {
        if (kind === 'reports') row.reports += 1
        if (kind === 'cites') row.cites += 1
      })
      graph.forEachInEdge(key, (_, { kind }) => {
        if (kind === 'cites') row.cited += 1
      })
      return row
    })
    .sort((a, b) => b.cited - a.cited || b.reports - a.reports || byId(a.key, b.key))
}
