import { InvalidArgumentError, Option } from 'commander'
import { plain } from '../query/width.js'

/** Where `build` writes and the other commands read when nothing else is said. */
export const DEFAULT_FOLDER = 'hearsay-out'

/** An argument as a shell takes it. */
export const quoted = (text: string): string => (/^[\w./-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`)

/** The option with which a command reads from `folder`, as one types it; empty for the folder that is read anyway. */
export const inFolder = (folder: string): string => (folder === DEFAULT_FOLDER ? '' : ` --in ${quoted(plain(folder))}`)

/** A whole number of at least 1, for options such as `--jobs`. */
export function count(text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('It must be a whole number, 1 or more.')
  return value
}

/** How many entries of a list a person is shown unless more are asked for. */
export const SHOWN = 20

/** `-n`, for commands that list. */
export const limitOption = (): Option =>
  new Option('-n, --limit <n>', `at most so many; unless given ${SHOWN}, or all with --json`).argParser(count)

/** `items` as the examples at the end of a help text: command and what it does. */
export const examples = (...items: readonly (readonly [command: string, meaning: string])[]): string =>
  `\nExamples:\n${items.map(([command, meaning]) => `  $ ${command}\n      ${meaning}`).join('\n')}\n`
