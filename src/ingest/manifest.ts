import type { Issue } from '../model/index.js'
import { folderOf, normalPath } from './name.js'
import { isRecord, problem, reason, type Draft } from './raw.js'

/** What a `manifest.json` says about the files beside it, by their path. */
export interface Manifest {
  readonly entries: ReadonlyMap<string, Draft>
  readonly issues: readonly Issue[]
}

/**
 * Reads `manifest.json`: `{"first.txt": {"outlet": …, "title": …, "published": …, "url": …}}`, the names taken from its own
 * folder on. What is no such thing becomes an issue.
 */
export function readManifest(text: string, file: string): Manifest {
  const entries = new Map<string, Draft>()
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { entries, issues: [problem('error', 'bad-manifest', file, `This is not valid JSON: ${reason(error)}.`)] }
  }
  if (!isRecord(value)) {
    const message = 'A manifest is an object of file names, each with outlet, title, published and url.'
    return { entries, issues: [problem('error', 'bad-manifest', file, message)] }
  }
  const issues: Issue[] = []
  for (const [name, entry] of Object.entries(value)) {
    if (isRecord(entry)) entries.set(normalPath(folderOf(file) + name), entry)
    else issues.push(problem('error', 'bad-manifest', file, `What stands under "${name.slice(0, 80)}" is no object.`))
  }
  return { entries, issues }
}
