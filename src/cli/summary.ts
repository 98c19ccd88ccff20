import { join } from 'node:path'
import { plain, type Dataset } from '../index.js'
import { inFolder } from './options.js'
import { counted } from './screen.js'
import { style } from './style.js'

/** What to open with what, of the files that `build` writes. */
const OPEN = [
  ['index.html', 'in a browser'],
  ['graph.gexf', 'in Gephi'],
  ['statements.csv', 'in a spreadsheet'],
  ['graph.json', 'in a program'],
] as const

/** How much `build` found, and what it wrote where. */
export interface Counts {
  readonly folder: string
  readonly files: readonly string[]
  readonly articles: number
  readonly statements: number
  readonly claims: number
  readonly contradictions: number
  readonly issues: number
}

/** Counts what `build` found. */
export const counts = (dataset: Dataset, files: ReadonlyMap<string, unknown>, folder: string): Counts => ({
  folder,
  files: [...files.keys()].sort(),
  articles: dataset.articles.length,
  statements: dataset.statements.length,
  claims: dataset.claims.length,
  contradictions: dataset.relations.filter(({ kind }) => kind === 'contradicts').length,
  issues: dataset.issues.length,
})

/** What `build` says in the end: how much was found, what to open, what to ask next. */
export function* summary({ folder, files, ...found }: Counts): Generator<string> {
  const parts = [
    counted(found.articles, 'article'),
    counted(found.statements, 'statement'),
    counted(found.claims, 'claim'),
    counted(found.contradictions, 'contradiction'),
    ...(found.issues > 0 ? [counted(found.issues, 'issue')] : []),
  ]
  yield style.bold(parts.join(', '))
  yield ''
  const shown = OPEN.filter(([name]) => files.includes(name)).map(
    ([name, what]) => [plain(join(folder, name)), what] as const,
  )
  const room = Math.max(...shown.map(([path]) => path.length))
  for (const [path, what] of shown) yield `  ${style.cyan(path.padEnd(room))}  ${what}`
  yield ''
  yield `${style.dim('next:')} hearsay claims${inFolder(folder)}`
}
