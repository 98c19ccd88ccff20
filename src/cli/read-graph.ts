import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HearsayError, fromJson, type HearsayGraph } from '../index.js'
import { failure, systemCode } from './fail.js'
import { quoted } from './options.js'

const why = (error: unknown): string =>
  systemCode(error) === 'ENOENT' ? 'there is no such file' : (error as Error).message

/** What to do where there is no such folder, and where it is not one that `build` wrote. */
const MAKE = (folder: string): string =>
  `hearsay build PATH… --out ${quoted(folder)} makes it; --in names another folder`
const OTHER = 'hearsay build did not write this folder; --in takes one that it wrote'

/**
 * The graph that `build` wrote into a folder.
 * @throws HearsayError `no-graph`, `bad-graph`.
 */
export function readGraph(folder: string): HearsayGraph {
  const path = join(folder, 'graph.json')
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw failure('no-graph', `cannot read ${path}: ${why(error)}`, existsSync(folder) ? OTHER : MAKE(folder))
  }
  try {
    return fromJson(JSON.parse(text))
  } catch (error) {
    const message = error instanceof SyntaxError ? `it is not JSON (${error.message})` : (error as Error).message
    const code = error instanceof HearsayError ? error.code : 'bad-graph'
    throw failure(code, `${path}: ${message}`, 'build it again with hearsay build')
  }
}
