import { fromRecord, type Extracted, type Issue } from '../extraction.js'
import { parseLine } from './parse-line.js'
import { lines } from './lines.js'

/** The issues of a line of `hearsay extract` that stands for an input without an article, or undefined for others. */
function refusal(value: unknown): readonly Issue[] | undefined {
  const { article, issues } = Object(value) as { readonly article?: unknown; readonly issues?: unknown }
  return article === null && Array.isArray(issues) ? issues : undefined
}

/** Records of `hearsay extract` from a stream of JSONL; lines that are none become issues. */
export async function readRecords(
  stream: AsyncIterable<Buffer>,
): Promise<{ readonly records: readonly Extracted[]; readonly issues: readonly Issue[] }> {
  const records: Extracted[] = []
  const issues: Issue[] = []
  for await (const { number, text } of lines(stream)) {
    const line = parseLine(text, number)
    if ('problem' in line) {
      issues.push({ severity: 'error', ...line.problem })
      continue
    }
    const refused = refusal(line.value)
    const read = refused ? { extracted: null, issues: refused } : fromRecord(line.value, `line ${number}`)
    if (read.extracted) records.push(read.extracted)
    issues.push(...read.issues)
  }
  return { records, issues }
}
