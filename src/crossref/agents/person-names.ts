import { GIVEN_NAMES } from '../../lexicon/given-names.js'

/** Words around a person's name that are no part of it. */
const HONORIFIC = /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady|prof|professor|st|rev|hon)\.?$/iu
const SUFFIX = /^(?:jr|sr|ii|iii|iv|md|phd|mp|mep|qc|kc|obe|mbe|cbe)\.?$/iu

/** A person's name as it is compared. */
export interface PersonName {
  /** Given and middle names, folded; initials are one letter. */
  readonly given: readonly string[]
  /** Last word, folded: `zelensky` also for Zelenskiy and Zelenskyy. */
  readonly last: string
  /** `jr`, `iii`: two persons of one name told apart. */
  readonly suffix: string
}

const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]s$/u, '')
    .replace(/[^\p{L}\p{N}-]+/gu, '')

const foldLast = (word: string): string =>
  fold(word)
    .replace(/^(?:al|el|as|ash|ad)-(?=\p{L}{3})/u, '')
    .replace(/sk(?:i|iy|yy|ii|ij)$/u, 'sky')

/** Parts a name into given names and last word, forms of address left off ("Mr Okafor" → `okafor`). */
export function personName(name: string): PersonName | undefined {
  const all = name.split(/[\s\u00a0]+/u).filter(Boolean)
  const words = all.filter((word) => !HONORIFIC.test(word) && !SUFFIX.test(word))
  const last = words.at(-1)
  if (last === undefined) return undefined
  const suffix = all.find((word, i) => i > 0 && /^(?:jr|sr|ii|iii|iv)\.?$/iu.test(word)) ?? ''
  return { given: words.slice(0, -1).map(fold).filter(Boolean), last: foldLast(last), suffix: fold(suffix) }
}

const isInitial = (word: string): boolean => word.length === 1

/** Whether two given names may be one person's: equal, forms of one name, or an initial and its name. */
function sameGiven(a: string, b: string): boolean {
  if (a === b) return true
  if (isInitial(a) || isInitial(b)) return a[0] === b[0]
  return GIVEN_NAMES.get(a)?.some((line) => GIVEN_NAMES.get(b)?.includes(line)) ?? false
}

/**
 * Whether two full names may be one person's: the same last word, given names that agree as far as both go ("Ann Lee",
 * "Ann B. Lee"; "Mike Hale", "Michael Hale"), never against a middle name or a suffix (`Jr.`).
 */
export function compatibleNames(a: PersonName, b: PersonName): boolean {
  if (a.last !== b.last || a.suffix !== b.suffix) return false
  if (a.given.length === 0 || b.given.length === 0) return false
  if (!sameGiven(a.given[0]!, b.given[0]!)) return false
  const [short, long] = a.given.length <= b.given.length ? [a.given, b.given] : [b.given, a.given]
  return short.slice(1).every((middle) => long.slice(1).some((other) => sameGiven(middle, other)))
}
