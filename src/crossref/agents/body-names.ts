import { COMPANY_ENDINGS, OFFICES, SHORT_NAMES, SPELLINGS } from '../../lexicon/body-names.js'
import { CAPITALS, COUNTRIES, DEMONYMS } from '../../lexicon/places.js'
import { stem } from '../../text/stem.js'
import { frequency } from '../frequency.js'

const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'our'])

/**
 * The name of an organisation, outlet or group as it is compared: in lower case, without determiner, genitive, marks and the
 * ending of a company, one spelling of two ("Defence", "Defense"), the office last ("Department of State" → `state
 * department`). What tells bodies apart stays: "South Korea" is not "North Korea".
 */
export function bodyKey(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/gu, '')
    .replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1')
    .replace(/\./gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => SPELLINGS.get(word) ?? word)
  while (words.length > 1 && DETERMINERS.has(words[0]!)) words.shift()
  while (words.length > 1 && COMPANY_ENDINGS.has(words.at(-1)!)) words.pop()
  const of = words.indexOf('of')
  const whole = SHORT_NAMES.get(words.join(' '))
  if (whole !== undefined) return whole
  if (of > 0 && OFFICES.has(words[of - 1]!)) {
    const field = words.slice(of + 1).filter((word) => !DETERMINERS.has(word))
    return [...words.slice(0, of - 1), ...field, words[of - 1]!].join(' ')
  }
  return words.join(' ')
}

/** An outlet's name without spaces and without what makes it an address: `zerohedge` for Zero Hedge and zerohedge.com. */
export function outletKey(name: string): string {
  const host = /^(?:https?:\/\/)?(?:www\.)?([\p{L}\p{N}-]{2,63})(?:\.[\p{L}\p{N}-]{2,20}){1,3}(?:\/|$)/iu.exec(name)
  return bodyKey(host?.[1] ?? name).replace(/ /gu, '')
}

/** The initials of the capitalised words of a name: `FBI` for Federal Bureau of Investigation. */
export const initials = (name: string): string =>
  [...name.matchAll(/(?:^|[\s-])(\p{Lu})/gu)].map(([, letter]) => letter).join('')

/**
 * Whether a description holds a proper name that tells its bearer from others everywhere: "Sellick police", "Karelian state
 * media", but not "Several residents", whose capital is that of a sentence.
 */
export function hasProperName(description: string): boolean {
  const words = (description.match(/[\p{L}\p{N}'’-]+/gu) ?? []).filter((word) => !DETERMINERS.has(word.toLowerCase()))
  return words.some((word, i) => {
    if (!/^\p{Lu}/u.test(word)) return false
    return i > 0 || DEMONYMS.has(word) || COUNTRIES.has(word) || !frequency(stem(word.toLowerCase())).known
  })
}

/** Whether a name is that of a country, its capital or its people, which is no outlet whatever a sentence makes it do. */
export function isNation(name: string): boolean {
  const plain = name.replace(/^the\s+/iu, '')
  return COUNTRIES.has(plain) || CAPITALS.has(plain) || DEMONYMS.has(plain)
}
