import type { Column } from '../graph/index.js'
import { instant } from '../model/index.js'
import type { Cells, TableColumn, Value } from './table.js'

/**
 * Names that Gephi, graphology or sigma keep for themselves; a column of that name is lost or breaks the import. Ours
 * that clash get another.
 */
const RENAMED: Readonly<Record<string, string>> = { type: 'relation_type' }

/** The id of a column. `own` is a count of `reports` and a yes or no of `cites`; one column cannot be both. */
function idOf({ name, type }: Column): string {
  if (name === 'own' && type === 'boolean') return 'own_article'
  return RENAMED[name] ?? name.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`)
}

const TYPES = { string: 'string', integer: 'integer', number: 'double', boolean: 'boolean', date: 'string' } as const

/**
 * The graph's columns as a table's: names in snake case, each name once, and for every date a twin `…_ms` in
 * milliseconds since 1970, since Gephi ranks and filters by numbers alone.
 */
export function tableColumns(columns: readonly Column[]): readonly TableColumn[] {
  const out = new Map<string, TableColumn>()
  for (const column of columns) {
    const { type } = column
    const id = idOf(column)
    if (!out.has(id)) out.set(id, { id, type: TYPES[type] })
    if (type === 'date') out.set(`${id}_ms`, { id: `${id}_ms`, type: 'long' })
  }
  return [...out.values()]
}

const isValue = (value: unknown): value is Value =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

/** Makes what reads the cells of one kind of node or edge from its attributes, after the cells that are given. */
export function cellReader(columns: readonly Column[]): (attributes: object, given: Cells) => Cells {
  const plan = columns.map((column) => {
    const id = idOf(column)
    return { name: column.name, id, twin: column.type === 'date' ? `${id}_ms` : undefined }
  })
  return (attributes, given) => {
    const values = attributes as Readonly<Record<string, unknown>>
    const cells: Record<string, Value | undefined> = { ...given }
    for (const { name, id, twin } of plan) {
      const value = values[name]
      if (!isValue(value)) continue
      cells[id] = value
      if (twin !== undefined && typeof value === 'string') cells[twin] = instant(value)
    }
    return cells
  }
}
