import type { Issue } from '../model/index.js'
import { isRecord, problem, reason, refused, type Parsed, type Placed } from './raw.js'

/** Longest line that is parsed, in code units. */
const MAX_LINE = 16 << 20

/** JSON Lines: one article record a line; blank lines are skipped, bad ones become issues with their number. */
export function readJsonl(text: string, file: string): Parsed {
  const drafts: Placed[] = []
  const issues: Issue[] = []
  let number = 0
  for (let from = 0; from < text.length;) {
    const at = text.indexOf('\n', from)
    const to = at < 0 ? text.length : at
    number++
    const place = `${file}:${number}`
    if (to - from > MAX_LINE)
      issues.push(problem('error', 'line-too-long', place, `The line is longer than ${MAX_LINE >> 20} MB.`))
    else {
      const line = text.slice(from, to).trim()
      if (line !== '') readLine(line, { file, place, part: number }, drafts, issues)
    }
    from = to + 1
  }
  if (drafts.length === 0 && issues.length === 0) return refused('empty-file', file, 'The file is empty.')
  return { drafts, issues }
}

function readLine(line: string, at: Omit<Placed, 'draft'>, drafts: Placed[], issues: Issue[]): void {
  try {
    const value: unknown = JSON.parse(line)
    if (isRecord(value)) drafts.push({ draft: value, ...at })
    else issues.push(problem('error', 'bad-record', at.place, 'The line is no JSON object.'))
  } catch (error) {
    issues.push(problem('error', 'bad-json', at.place, `The line is not valid JSON: ${reason(error)}.`))
  }
}

/** A JSON file that is one article record or a list of them. */
export function readJson(text: string, file: string): Parsed {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const lines = readJsonl(text, file)
    return lines.drafts.length > 0 ? lines : refused('bad-json', file, `This is not valid JSON: ${reason(error)}.`)
  }
  const records = Array.isArray(value) ? (value as readonly unknown[]) : [value]
  const drafts = records.flatMap((record, i): Placed[] =>
    isRecord(record) && typeof record['text'] === 'string'
      ? [{ draft: record, file, ...(Array.isArray(value) ? { place: `${file}[${i}]`, part: i + 1 } : { place: file }) }]
      : [],
  )
  if (drafts.length === 0) return refused('bad-record', file, 'The file holds no article record (an id and a text).')
  const left = records.length - drafts.length
  return {
    drafts,
    issues: left === 0 ? [] : [problem('error', 'bad-record', file, `${left} entries are no article records.`)],
  }
}
