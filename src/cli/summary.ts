import { join } from 'node:path'
import { plain, type Dataset } from '../index.js'
import { DEFAULT_FOLDER } from './options.js'
import { counted } from './screen.js'
import { style } from './style.js'

/** What to open with what, of the files that `build` writes. */
const OPEN = [
  ['index.html', 'in a browser'],
  ['graph.gexf', 'in Gephi'],
  ['statements.csv', 'in a spreadsheet'],
  ['graph.json', 'in a program'],
] as const

/** An argument as a shell takes it. */
const quoted = (path: string): string => (/^[\w./-]+$/u.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`)

/** What `build` says in the end: how much was found, what to open, what to ask next. */
export function* summary(dataset: Dataset, files: ReadonlyMap<string, unknown>, folder: string): Generator<string> {
  const { articles, statements, claims, relations, issues } = dataset
  const clashes = relations.filter(({ kind }) => kind === 'contradicts').length
  const parts = [
    counted(articles.length, 'article'),
    counted(statements.length, 'statement'),
    counted(claims.length, 'claim'),
    counted(clashes, 'contradiction'),
    ...(issues.length > 0 ? [counted(issues.length, 'issue')] : []),
  ]
  yield style.bold(parts.join(', '))
  yield ''
  const shown = OPEN.filter(([name]) => files.has(name)).map(
    ([name, what]) => [plain(join(folder, name)), what] as const,
  )
  const room = Math.max(...shown.map(([path]) => path.length))
  for (const [path, what] of shown) yield `  ${style.cyan(path.padEnd(room))}  ${what}`
  yield ''
  const option = folder === DEFAULT_FOLDER ? '' : ` --in ${quoted(plain(folder))}`
  yield `${style.dim('next:')} hearsay claims${option}`
}
