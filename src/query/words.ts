const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** A count in words up to ten, in figures above. */
export const inWords = (n: number): string => SMALL[n] ?? String(n)

/** `text` with its first letter as a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A count with its noun: `one outlet`, `five outlets`. */
export const counted = (n: number, one: string, more = `${one}s`): string => `${inWords(n)} ${n === 1 ? one : more}`

/** Names as a list for a reader, `a, b and c`; after `most` of them `and n more`. */
export function listed(names: readonly string[], most = 3): string {
  if (names.length > most) return `${names.slice(0, most).join(', ')} and ${names.length - most} more`
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`
}

/** A name in the genitive: `Elaph's`, `Reuters'`. */
export const possessive = (name: string): string => `${name}${name.endsWith('s') ? "'" : "'s"}`

/** A description as it stands within a sentence: "[one] participant"; names stay as they are. */
export const amid = (name: string): string =>
  name.replace(/^(?:A|An|Another|Both|One|Several|Some|The|Three|Two)(?= \p{Ll})/u, (word) => word.toLowerCase())
