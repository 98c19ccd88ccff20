import { features, FEATURES } from './features.js'
import type { Reading } from './reading.js'
import { BIAS, WEIGHTS } from './weights.js'

const VECTOR = Float64Array.from(FEATURES, (name) => WEIGHTS[name])

/** How sure it is, in [0, 1], that two texts tell of a common event; above one half rather yes. Symmetric. */
export function sameEvent(a: Reading, b: Reading): number {
  const values = features(a, b)
  let sum = BIAS
  for (let k = 0; k < values.length; k++) sum += values[k]! * VECTOR[k]!
  return 1 / (1 + Math.exp(-sum))
}
