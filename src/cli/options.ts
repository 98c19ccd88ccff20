import { InvalidArgumentError } from 'commander'

/** Where `build` writes and the other commands read when nothing else is said. */
export const DEFAULT_FOLDER = 'hearsay-out'

/** A whole number of at least 1, for options such as `--jobs`. */
export function count(text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('It must be a whole number, 1 or more.')
  return value
}

/** `items` as the examples at the end of a help text: command and what it does. */
export const examples = (...items: readonly (readonly [command: string, meaning: string])[]): string =>
  `\nExamples:\n${items.map(([command, meaning]) => `  $ ${command}\n      ${meaning}`).join('\n')}\n`
