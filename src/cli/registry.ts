import { readFileSync } from 'node:fs'
import type { OutletEntry } from '../index.js'
import { wrongUse } from './fail.js'

const isEntry = (value: unknown): value is OutletEntry =>
  typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string'

/** The outlets of a file given with `--registry`. @throws HearsayError `wrong-use`. */
export function readRegistry(path: string): readonly OutletEntry[] {
  let entries: unknown
  try {
    entries = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw wrongUse(`${path}: ${(error as Error).message}`, '--registry takes a JSON file: [{"name": "The Bay Times"}]')
  }
  if (!Array.isArray(entries) || !entries.every(isEntry))
    throw wrongUse(`${path} is no list of outlets`, 'each outlet needs a name: [{"name": "The Bay Times"}]')
  return entries
}
