import { extract, toArticle, toRecord, type ExtractOptions, type Issue } from '../index.js'
import type { Parsed } from './filter.js'

const NOTHING = { attributions: [], agents: [], statements: [], narration: [] }

const refused = (issues: readonly Issue[]): unknown => ({ article: null, ...NOTHING, issues })

/**
 * One line of `hearsay extract`: the record of the article in `line`, or, where there is none, a record without an
 * article that says in `issues` what was wrong.
 */
export function extractLine(line: Parsed, options: ExtractOptions & { readonly strip?: boolean }): unknown {
  if ('problem' in line) return refused([{ severity: 'error', ...line.problem }])
  const { article, issues } = toArticle(line.value, options)
  if (!article) return refused(issues)
  const found = extract(article, options)
  return toRecord(article, { ...found, issues: [...issues, ...found.issues] })
}
