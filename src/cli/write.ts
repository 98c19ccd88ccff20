import {
  mkdirSync,
  mkdtempSync,
  existsSync,
  openSync,
  closeSync,
  renameSync,
  rmSync,
  writeSync,
  statSync,
} from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { failure, systemCode } from './fail.js'

/** Bytes handed to the system at once. */
const CHUNK = 1 << 20

async function writeFile(path: string, pieces: Iterable<string>): Promise<void> {
  const file = openSync(path, 'w')
  try {
    let pending = ''
    const flush = (): void => {
      const bytes = Buffer.from(pending, 'utf8')
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
      pending = ''
    }
    for (const piece of pieces) {
      pending += piece
      if (pending.length < CHUNK) continue
      flush()
      // So that an interrupt is heard.
      await setImmediate()
    }
    flush()
  } finally {
    closeSync(file)
  }
}

/** Moves `names` from `from` into `to`, keeping what they replace in `old`; puts everything back where one fails. */
function moveAll(names: readonly string[], from: string, to: string, old: string): void {
  const blocked = names.find((name) => statSync(join(to, name), { throwIfNoEntry: false })?.isFile() === false)
  if (blocked !== undefined)
    throw failure('cannot-write', `${join(to, blocked)} is in the way and no file`, 'nothing was changed; move it away')
  const undo: (() => void)[] = []
  try {
    for (const name of names) {
      const target = join(to, name)
      if (existsSync(target)) {
        renameSync(target, join(old, name))
        undo.push(() => renameSync(join(old, name), target))
      }
      renameSync(join(from, name), target)
      undo.push(() => renameSync(target, join(from, name)))
    }
  } catch (error) {
    for (const step of undo.reverse()) step()
    throw error
  }
}

/**
 * Writes files into a folder, whole or not at all: first into a hidden folder (within it, or beside it where it is yet to be
 * made: never on another disk, never where only the folder itself may be written), then moved file by file, with what they
 * replace put back where anything fails; an interrupt before that leaves nothing behind. The folder is made where it is
 * missing; its other files stay. `option` is the one that a hint names.
 * @throws HearsayError `cannot-write`.
 */
export async function writeFolder(
  folder: string,
  files: ReadonlyMap<string, Iterable<string>>,
  option = '--out',
): Promise<void> {
  const target = resolve(folder)
  let work: string | undefined
  const clean = (): void => {
    if (work !== undefined) rmSync(work, { recursive: true, force: true })
  }
  const stop = (signal: NodeJS.Signals): void => {
    clean()
    process.kill(process.pid, signal)
  }
  try {
    const there = existsSync(target)
    if (there && !statSync(target).isDirectory())
      throw failure('cannot-write', `${folder} is a file, not a folder`, `give another folder with ${option}`)
    if (!there) mkdirSync(dirname(target), { recursive: true })
    work = mkdtempSync(join(there ? target : dirname(target), `.${basename(target)}-`))
    process.once('SIGINT', stop).once('SIGTERM', stop)
    const fresh = join(work, 'new')
    const old = join(work, 'old')
    mkdirSync(fresh)
    mkdirSync(old)
    for (const [name, pieces] of files) await writeFile(join(fresh, name), pieces)
    if (there) moveAll([...files.keys()], fresh, target, old)
    else renameSync(fresh, target)
  } catch (error) {
    if (systemCode(error) === undefined) throw error
    throw failure(
      'cannot-write',
      `cannot write into ${folder}: ${(error as Error).message}`,
      `give a folder that can be written with ${option}; nothing was changed`,
    )
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop)
    clean()
  }
}

/** Writes one file, whole or not at all. @throws HearsayError `cannot-write`. */
export function writeWhole(path: string, pieces: Iterable<string>): Promise<void> {
  return writeFolder(dirname(resolve(path)), new Map([[basename(path), pieces]]), '--output')
}
