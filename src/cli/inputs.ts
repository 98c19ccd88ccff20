import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, posix, sep } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import type { Issue, RawFile } from '../index.js'
import { DATASET_FILES } from './dataset-files.js'
import { systemCode } from './fail.js'
import { readStdin } from './stdin.js'

/** Largest file that is read, in bytes: what a string can hold. */
const MAX_FILE = 512 * 1024 * 1024

/** Files that describe those beside them; read along with any file of their folder. */
const BESIDE = ['manifest.json', 'outlets.json']

/**
 * Not taken from folders and patterns: names that begin with `_` or `.`, wherever in the path, and the folders in which
 * browsers put what belongs to a page (`page_files/` beside `page.html`).
 */
const SKIPPED = ['**/_*', '**/_*/**', '**/.*', '**/.*/**', '**/*_files/**']

const slashes = (path: string): string => (sep === '/' ? path : path.split(sep).join('/'))

const problem = (code: string, place: string, message: string): Issue => ({ code, severity: 'error', message, place })

/** Whether a path is a file that an earlier build wrote: one of its names, beside others of them. */
const isBuilt = (path: string): boolean =>
  DATASET_FILES.includes(basename(path)) &&
  ['graph.json', 'statements.jsonl', 'attributions.jsonl'].every((name) => existsSync(join(dirname(path), name)))

/** The files that one argument stands for, as paths with `/`, or the issue that there are none. */
async function expand(argument: string): Promise<readonly string[] | Issue> {
  const kind = statSync(argument, { throwIfNoEntry: false })
  if (kind?.isDirectory()) {
    const folder = posix.normalize(slashes(argument))
    const names = await glob('**/*', { cwd: argument, ignore: SKIPPED, onlyFiles: true, expandDirectories: false })
    const found = names.map((name) => posix.join(folder, name)).filter((path) => !isBuilt(path))
    return found.length > 0 ? found : problem('empty-folder', argument, 'The folder holds no files to read.')
  }
  if (kind) return [posix.normalize(slashes(argument))]
  if (!isDynamicPattern(argument)) return problem('no-such-file', argument, 'There is no such file or folder.')
  const names = await glob(slashes(argument), { ignore: SKIPPED, onlyFiles: true, expandDirectories: false })
  const found = names.map(slashes).filter((path) => !isBuilt(path))
  return found.length > 0 ? found : problem('no-match', argument, 'The pattern matches no files.')
}

function read(path: string): RawFile | Issue {
  try {
    const kind = statSync(path)
    if (!kind.isFile() && !kind.isFIFO()) return problem('not-a-file', path, 'This is no file that can be read.')
    if (kind.size > MAX_FILE)
      return problem('file-too-large', path, `The file is larger than ${MAX_FILE >> 20} MB; split it.`)
    return { name: path, bytes: readFileSync(path) }
  } catch (error) {
    return problem('unreadable-file', path, `The file cannot be read (${systemCode(error) ?? String(error)}).`)
  }
}

/** What was read, sorted by name, each file once; and what could not be. */
export interface Inputs {
  readonly files: readonly RawFile[]
  readonly issues: readonly Issue[]
}

/**
 * Reads the files that the arguments name: files, folders with all below them, patterns, `-` for stdin. A file that is
 * named twice is read once; what an earlier build wrote is taken from a folder or pattern only where named; the
 * `manifest.json` and `outlets.json` beside a file are read with it. Whatever cannot be read becomes an issue. The
 * order of the arguments does not matter.
 */
export async function readInputs(paths: readonly string[], say: (what: string) => void): Promise<Inputs> {
  const issues: Issue[] = []
  const names = new Map<string, string>()
  const add = (name: string): void => {
    const real = statSync(name, { throwIfNoEntry: false })?.isFile() ? realpathSync(name) : name
    const known = names.get(real)
    if (known === undefined || name < known) names.set(real, name)
  }
  for (const path of new Set(paths)) {
    if (path === '-') continue
    const found = await expand(path)
    if ('code' in found) issues.push(found)
    else for (const name of found) add(name)
  }
  for (const folder of new Set([...names.values()].map((name) => dirname(name))))
    for (const name of BESIDE)
      if (statSync(join(folder, name), { throwIfNoEntry: false })?.isFile()) add(slashes(join(folder, name)))
  const files: RawFile[] = []
  for (const name of [...names.values()].sort()) {
    say(`reading ${basename(name)}`)
    const file = read(name)
    if ('code' in file) issues.push(file)
    else files.push(file)
  }
  if (paths.includes('-')) files.push(await readStdin())
  issues.sort((a, b) => (a.place! < b.place! ? -1 : 1))
  return { files, issues }
}

/** Issues without those on files that a manifest describes and that are there, but were not asked for. */
export const asked = (issues: readonly Issue[]): readonly Issue[] =>
  issues.filter(({ code, place }) => code !== 'missing-file' || place === undefined || !existsSync(place))
