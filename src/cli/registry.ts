import { readFileSync } from 'node:fs'
import type { OutletEntry, RawFile } from '../index.js'
import { wrongUse } from './fail.js'

/** What the file must be, said with every error. */
const HINT = '--registry takes a JSON list of outlets: [{"name": "The Bay Times", "domains": ["baytimes.example"]}]'

/** The outlets of a file given with `--registry`, none where none is given. @throws HearsayError `wrong-use`. */
export async function readRegistry(path: string | undefined): Promise<readonly OutletEntry[]> {
  if (path === undefined) return []
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path)
  } catch (error) {
    throw wrongUse(`cannot read ${path}: ${(error as Error).message}`, HINT)
  }
  const { ingest } = await import('../index.js')
  const { registry, issues } = ingest([{ name: 'outlets.json', bytes }])
  const wrong = issues.find(({ severity }) => severity === 'error')
  if (wrong) throw wrongUse(`${path}: ${wrong.message}`, HINT)
  return registry
}

/** Outlets as a file among the inputs, so that they also name the publishers of articles by their addresses. */
export const registryFile = (entries: readonly OutletEntry[]): RawFile => ({
  name: 'outlets.json',
  bytes: Buffer.from(JSON.stringify(entries)),
})
