import { HearsayError, type Issue } from '../model/index.js'
import { plain } from '../query/width.js'
import { errorStyle } from './style.js'

/** At most this many issues are printed; the rest are counted. */
const SHOWN = 20

const COLOUR = { error: errorStyle.red, warning: errorStyle.yellow, info: errorStyle.dim }

/** Prints to stderr what to do. */
export const reportHint = (hint: string): void =>
  void process.stderr.write(`${errorStyle.cyan('hint:')} ${plain(hint)}\n`)

/** Prints an error and its hint to stderr. */
export function reportError(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(`${errorStyle.red('error:')} ${plain(message)}\n`)
  const hint = error instanceof HearsayError ? error.data['hint'] : undefined
  if (typeof hint === 'string') reportHint(hint)
  if (!(error instanceof HearsayError) && process.env['HEARSAY_DEBUG'] && error instanceof Error)
    process.stderr.write(`${error.stack}\n`)
}

/**
 * Prints issues to stderr, one a line: how bad, where, what. Mere information is left out. `all` says where to read them all.
 */
export function reportIssues(issues: readonly Issue[], all = ''): void {
  const worth = issues.filter((issue) => issue.severity !== 'info')
  for (const issue of worth.slice(0, SHOWN)) {
    const place = issue.place ?? issue.article
    const where = place === undefined ? '' : `${errorStyle.bold(plain(place))}: `
    process.stderr.write(`${COLOUR[issue.severity](`${issue.severity}:`)} ${where}${plain(issue.message)}\n`)
  }
  if (worth.length > SHOWN) process.stderr.write(errorStyle.dim(`… and ${worth.length - SHOWN} more${all}\n`))
}
