import { LEADING_FAMILY, MEN, WOMEN } from '../../lexicon/first-names.js'
import { ORGANIZATION_WORDS } from '../../lexicon/organizations.js'
import { COUNTRIES, DEMONYMS } from '../../lexicon/places.js'
import { nameKey } from './entity.js'

const CAPITAL = /^\p{Lu}/u

const keys = (forms: readonly string[]): readonly string[] => [...new Set(forms.map(nameKey))]

/** A name without an initial in its middle: "Ann Lee" for "Ann J. Lee". */
export const withoutInitial = (name: string): string => name.replace(/ \p{L}\.? (?=\p{L}{2})/u, ' ')

/** Keys of what an article may call a person it named in full: "Lee" and "Ann" for Ann Lee, "Zayd" for Bo al-Zayd. */
export function personForms(name: string): readonly string[] {
  const words = name.split(' ')
  const last = words.at(-1)!
  const forms = [name, last]
  if (last.includes('-') && /^\p{Ll}{1,4}-\p{Lu}/u.test(last)) forms.push(last.replace(/^\p{Ll}{1,4}-/u, ''))
  if (words.length > 2) forms.push(words.slice(-2).join(' '), withoutInitial(name))
  if (words.length > 1 && (MEN.has(words[0]!) || WOMEN.has(words[0]!))) forms.push(words[0]!)
  const family = words.length === 2 && LEADING_FAMILY.has(words[0]!) && !MEN.has(last) && !WOMEN.has(last)
  if (family) forms.push(words[0]!)
  return keys(forms)
}

/** Keys of what an article may call a body it named in full: "Fenwick" for Fenwick Steel, "FHT" for Fenwick Housing Trust. */
export function bodyForms(name: string): readonly string[] {
  const words = name.split(' ')
  const forms = [name]
  const first = words[0]!
  if (words.length > 1 && !DEMONYMS.has(first) && !COUNTRIES.has(first) && !ORGANIZATION_WORDS.has(first))
    forms.push(first)
  if (words.length > 2) forms.push(words.map((word) => (CAPITAL.test(word) ? word[0]! : '')).join(''))
  return keys(forms)
}
