/**
 * Checks of untrusted JSON: a check says what is wrong with a value and where, or nothing. Checks never throw; the path
 * is written as in code (`.statements[3].chain[0].agent`).
 */
export type Check = (value: unknown, path: string) => string | undefined

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : typeof value

const expected = (what: string): ((value: unknown, path: string) => string) => {
  return (value, path) => `${path || 'the record'} must be ${what}, not ${kindOf(value)}`
}

/** A string, the empty one included. */
export const text: Check = (value, path) => (typeof value === 'string' ? undefined : expected('a string')(value, path))

/** A string with something in it. */
export const name: Check = (value, path) =>
  typeof value === 'string' && value !== '' ? undefined : expected('a string with something in it')(value, path)

/** `true` or `false`. */
export const flag: Check = (value, path) =>
  typeof value === 'boolean' ? undefined : expected('true or false')(value, path)

/** A whole number from 0. */
export const count: Check = (value, path) =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? undefined : expected('a whole number from 0')(value, path)

/** One of the given words. */
export const oneOf =
  (...words: readonly string[]): Check =>
  (value, path) =>
    typeof value === 'string' && words.includes(value) ? undefined : `${path} must be one of ${words.join(', ')}`

/** Just this value. */
export const only =
  (wanted: string): Check =>
  (value, path) =>
    value === wanted ? undefined : `${path} must be ${JSON.stringify(wanted)}`

/** `null`, or what `check` asks for. */
export const orNull =
  (check: Check): Check =>
  (value, path) =>
    value === null ? undefined : check(value, path)

/** Left out, or what `check` asks for. */
export const optional =
  (check: Check): Check =>
  (value, path) =>
    value === undefined ? undefined : check(value, path)

/** A list whose every member passes `check`, with at least `least` members. */
export const list =
  (check: Check, least = 0): Check =>
  (value, path) => {
    if (!Array.isArray(value)) return expected('a list')(value, path)
    if (value.length < least) return `${path} must have at least ${least} member${least === 1 ? '' : 's'}`
    for (let i = 0; i < value.length; i++) {
      const problem = check(value[i], `${path}[${i}]`)
      if (problem !== undefined) return problem
    }
    return undefined
  }

/** An object whose fields pass their checks; further fields are let through. */
export const shape = (fields: Readonly<Record<string, Check>>): Check => {
  const entries = Object.entries(fields)
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return expected('an object')(value, path)
    for (const [field, check] of entries) {
      const own = Object.hasOwn(value, field) ? (value as Record<string, unknown>)[field] : undefined
      const problem = check(own, `${path}.${field}`)
      if (problem !== undefined) return problem
    }
    return undefined
  }
}

/** A span within a text of `length` code units: two whole numbers, the first not above the second. */
export const spanWithin =
  (length: number): Check =>
  (value, path) =>
    Array.isArray(value) &&
    value.length === 2 &&
    value.every((offset) => Number.isSafeInteger(offset)) &&
    0 <= value[0] &&
    value[0] <= value[1] &&
    value[1] <= length
      ? undefined
      : `${path} must be a span [start, end) within the text of ${length} code units`
