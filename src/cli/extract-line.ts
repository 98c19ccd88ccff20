import { extract, toArticle, toRecord, type ExtractOptions, type Issue } from '../extraction.js'
import { parseLine } from './parse-line.js'
import { jsonLines } from './jsonl.js'
import type { Line } from './lines.js'

/** Settings of `hearsay extract` that a thread needs. */
export interface LineOptions extends ExtractOptions {
  readonly strip?: boolean
}

const NOTHING = { attributions: [], agents: [], statements: [], narration: [] }

const refused = (issues: readonly Issue[]): unknown => ({ article: null, ...NOTHING, issues })

/** The record of the article in one line, or one without an article that says in `issues` what was wrong. */
function extractLine({ text, number }: Line, options: LineOptions): unknown {
  const line = parseLine(text, number)
  if ('problem' in line) return refused([{ severity: 'error', ...line.problem }])
  const { article, issues } = toArticle(line.value, options)
  if (!article) return refused(issues.map((issue) => ({ place: `line ${number}`, ...issue })))
  const found = extract(article, options)
  return toRecord(article, { ...found, issues: [...issues, ...found.issues] })
}

/** What `hearsay extract` prints for these lines: a line each, in order. */
export const extractLines = (lines: readonly Line[], options: LineOptions): string =>
  [...jsonLines(lines.map((line) => extractLine(line, options)))].join('')
