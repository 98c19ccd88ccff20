import { assert, property, type Arbitrary } from 'fast-check'
import { test } from 'vitest'

/** A property on `numRuns` examples, always of the same seed, so that a failure comes again. */
export function law<T extends [unknown, ...unknown[]]>(
  name: string,
  arbitraries: { [K in keyof T]: Arbitrary<T[K]> },
  holds: (...values: T) => void,
  numRuns = 100,
): void {
  test(name, () => {
    assert(property<T>(...arbitraries, holds), { seed: 1, numRuns })
  })
}
