/** Code unit that parts words: white space, marks, apostrophes. */
export const BREAK = 0
/** Code unit that counts as nothing: accents that stand alone, soft hyphens, zero-width joiners. */
export const IGNORED = 1

const UNKNOWN = 0xffff
const table = new Uint16Array(0x10000).fill(UNKNOWN)

function work(unit: number): number {
  const character = String.fromCharCode(unit)
  if (/[\p{M}\p{Cf}]/u.test(character)) return IGNORED
  if (unit >= 0xd800 && unit <= 0xdfff) return unit
  if (!/[\p{L}\p{N}]/u.test(character)) return BREAK
  const parts = character.normalize('NFKD')
  const base = /^.\p{M}+$/u.test(parts) ? parts.charAt(0) : character
  const lower = base.toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : unit
}

/**
 * A UTF-16 code unit as reuse compares it: letters and digits in lower case and without accents, all else `BREAK` or
 * `IGNORED`. Halves of surrogate pairs stand for themselves. Remembers what it worked out.
 */
export function fold(unit: number): number {
  const known = table[unit]!
  if (known !== UNKNOWN) return known
  return (table[unit] = work(unit))
}
