import { accessSync, constants, existsSync, realpathSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { DATASET_FILES } from './dataset-files.js'
import { failure, systemCode } from './fail.js'

/** The folder itself, or the nearest one above it that there is. */
const nearest = (path: string): string => (existsSync(path) || dirname(path) === path ? path : nearest(dirname(path)))

/**
 * Says before hours of work that `build` could not, or should not, write into `folder`: nobody may write there, one of the
 * files read (`inputs`, paths) would be replaced, or files of these names stand there that no build wrote.
 * @throws HearsayError `cannot-write`.
 */
export function checkTarget(folder: string, inputs: readonly string[]): void {
  const hint = 'give another folder with --out; nothing was changed'
  try {
    accessSync(nearest(resolve(folder)), constants.W_OK)
  } catch (error) {
    throw failure('cannot-write', `cannot write into ${folder}: ${systemCode(error) ?? String(error)}`, hint)
  }
  const there = DATASET_FILES.filter((name) => existsSync(join(folder, name)))
  const read = new Set(inputs.filter((path) => existsSync(path)).map((path) => realpathSync(path)))
  const input = there.find((name) => read.has(realpathSync(join(folder, name))))
  if (input !== undefined)
    throw failure('cannot-write', `${join(folder, input)} is among the files to read; it would be replaced`, hint)
  if (there.length > 0 && !there.includes('graph.json'))
    throw failure('cannot-write', `${join(folder, there[0]!)} is there, and hearsay build did not write it`, hint)
}
