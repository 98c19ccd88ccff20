import type { Reading } from '../reading.js'
import { below } from './below.js'

const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'to', 'at', 'from', 'with', 'in', 'on'])

const STOPS: ReadonlySet<string> = new Set([',', '.', '!', '?', ':', ';', '“', '”', '"', '(', ')', '—', '–'])

/** Whether a name hangs on another noun: "the mayor of Upper Fenn", "Lee's lawyer". */
export function isHung({ start, words, capital }: Reading, offset: number): boolean {
  const i = below(start.length, (k) => start[k]!, offset + 1)
  let before = i - 1
  while (before >= 0 && i - before < 4 && !LINKS.has(words[before]!) && !STOPS.has(words[before]!)) before--
  let after = i + 1
  while (capital[after] === 1 && after - i < 5) after++
  return LINKS.has(words[before] ?? '') || /^['’]s?$/u.test(words[after] ?? '')
}
