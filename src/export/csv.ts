import { stringify } from 'csv-stringify/sync'
import { slice, type Article, type Statement } from '../model/index.js'
import type { HearsayGraph } from '../graph/index.js'
import { wordsOf } from './words.js'
import type { Projection, Value } from './table.js'

/** Rows written at once. */
const BATCH = 1000

type Cell = Value | undefined

/**
 * A cell as text. What a spreadsheet would take for a formula (a text that begins with = + - @ or a tab) gets an
 * apostrophe in front; numbers are left alone. Control characters other than tabs and line breaks are dropped.
 */
function text(cell: Cell): string {
  if (cell === undefined) return ''
  if (typeof cell !== 'string') return String(cell)
  const clean = cell.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\p{Surrogate}/gu, '\ufffd')
  return /^\s*[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]/u.test(clean) ? `'${clean}` : clean
}

/** RFC 4180 lines; a cell with any line end is quoted, which the writer does by itself only for its own. */
const rowsOf = (batch: readonly string[][]): string =>
  stringify([...batch], { record_delimiter: 'windows', quoted_match: /[\r\n]/u })

function* table(header: readonly string[], rows: Iterable<readonly Cell[]>): Generator<string> {
  let batch: string[][] = [[...header]]
  for (const row of rows) {
    batch.push(row.map(text))
    if (batch.length < BATCH) continue
    yield rowsOf(batch)
    batch = []
  }
  yield rowsOf(batch)
}

/** The nodes of a projection, with the headers that Gephi's data laboratory and Cytoscape know. */
export const nodesCsv = ({ nodeColumns, nodes }: Projection): Generator<string> => {
  const columns = nodeColumns.map(({ id }) => id)
  return table(
    ['Id', 'Label', ...columns, 'X', 'Y'],
    (function* () {
      for (const { id, label, cells, x, y } of nodes())
        yield [id, label, ...columns.map((column) => cells[column]), x, y]
    })(),
  )
}

/** The edges of a projection, with the headers that Gephi's data laboratory and Cytoscape know. */
export const edgesCsv = ({ edgeColumns, edges }: Projection): Generator<string> => {
  const columns = edgeColumns.map(({ id }) => id)
  return table(
    ['Source', 'Target', 'Type', 'Id', 'Label', 'Weight', ...columns],
    (function* () {
      for (const { id, source, target, relation, weight, cells } of edges())
        yield [source, target, 'Directed', id, relation, weight, ...columns.map((column) => cells[column])]
    })(),
  )
}

const STATEMENT_COLUMNS = [
  'id',
  'article',
  'outlet',
  'published',
  'url',
  'claim',
  'text',
  'words',
  'chain',
  'origin',
  'links',
  'hedged',
  'polarity',
  'start',
  'end',
]

function statementRow(statement: Statement, article: Article | undefined): readonly Cell[] {
  const names = statement.chain.map(({ name }) => name ?? 'nobody named')
  return [
    statement.id,
    statement.article,
    article?.outlet,
    article?.published,
    article?.url,
    statement.claim,
    wordsOf(statement),
    article ? slice(article.text, statement.content, ' … ') : undefined,
    names.join(' → '),
    names.at(-1),
    names.length,
    statement.hedged,
    statement.polarity,
    statement.content[0]?.[0],
    statement.content.at(-1)?.[1],
  ]
}

/** By this mark spreadsheets know UTF-8 (Excel reads “said” as â€œsaidâ€ without it). */
const MARK = '\ufeff'

/**
 * Every statement as a row: who publishes it, the chain from publisher to origin in one cell, the words as they stand in
 * the article with their offsets, and the claim. For spreadsheets: begins with a byte order mark.
 */
export function* statementsCsv(graph: HearsayGraph): Generator<string> {
  const { statements, articles } = graph.getAttributes()
  const byId = new Map(articles.map((article) => [article.id, article]))
  yield MARK
  yield* table(
    STATEMENT_COLUMNS,
    (function* () {
      for (const statement of statements) yield statementRow(statement, byId.get(statement.article))
    })(),
  )
}
