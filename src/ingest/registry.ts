import type { Issue, OutletEntry } from '../model/index.js'
import { isRecord, problem, reason, refused, type Parsed } from './raw.js'

const strings = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value)
    ? value.filter((part): part is string => typeof part === 'string' && part.trim() !== '')
    : undefined

function entryOf(value: unknown): OutletEntry | undefined {
  if (!isRecord(value) || typeof value['name'] !== 'string' || value['name'].trim() === '') return undefined
  const { name, family, agency } = value
  const aliases = strings(value['aliases'])
  const domains = strings(value['domains'])?.map((domain) => domain.toLowerCase().replace(/^www\./u, ''))
  return {
    name: name.trim(),
    ...(aliases ? { aliases } : {}),
    ...(domains ? { domains } : {}),
    ...(typeof family === 'string' ? { family } : {}),
    ...(typeof agency === 'boolean' ? { agency } : {}),
  }
}

/** Reads `outlets.json`: a list of outlets known to the user (`name`, and `aliases`, `domains`, `family`, `agency`). */
export function readRegistry(text: string, file: string): Parsed {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return refused('bad-registry', file, `This is not valid JSON: ${reason(error)}.`)
  }
  if (!Array.isArray(value)) return refused('bad-registry', file, 'A registry is a list of outlets, each with a name.')
  const issues: Issue[] = []
  const registry = (value as readonly unknown[]).flatMap((part, i): OutletEntry[] => {
    const entry = entryOf(part)
    if (!entry) issues.push(problem('error', 'bad-registry', `${file}[${i}]`, 'An outlet needs a name.'))
    return entry ? [entry] : []
  })
  return { drafts: [], registry, issues }
}
