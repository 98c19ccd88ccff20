import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HearsayError, fromJson, type HearsayGraph } from '../index.js'
import { failure, systemCode } from './fail.js'

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
    const why = systemCode(error) === 'ENOENT' ? 'there is no such file' : (error as Error).message
    const hint = `hearsay build PATH… --out ${folder} makes it; --in names another folder`
    throw failure('no-graph', `cannot read ${path}: ${why}`, hint)
  }
  try {
    return fromJson(JSON.parse(text))
  } catch (error) {
    const message = error instanceof SyntaxError ? `it is not JSON (${error.message})` : (error as Error).message
    const code = error instanceof HearsayError ? error.code : 'bad-graph'
    throw failure(code, `${path}: ${message}`, 'build it again with hearsay build')
  }
}
