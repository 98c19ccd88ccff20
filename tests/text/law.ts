import { array, assert, constantFrom, oneof, property, string, type Arbitrary } from 'fast-check'

/** Texts of ordinary and hostile pieces. */
export const words: Arbitrary<string> = array(
  oneof(
    constantFrom(
      'the', 'at least', '19', '3.5', 'million', '$', '%', 'km', 'between', 'and', 'not', 'no', 'never', ', not', 'May', '2',
      'yesterday', 'Monday', 'in 2011', 'denied', 'two dozen', '-', ',', '.', '“', '\n', 'Ada Quill', 'was', 'U.S.', 'n’t',
    ), // prettier-ignore
    string({ unit: 'binary', maxLength: 12 }),
  ),
  { maxLength: 24 },
).map((pieces) => pieces.join(' '))

/** Holds a law against a few hundred values, the same every time. */
export const law = <Value>(values: Arbitrary<Value>, check: (value: Value) => void): void =>
  assert(property(values, check), { seed: 1, numRuns: 200 })
