import type { FEATURES } from './features.js'

/** What is added to the weighted sum of features. */
export const BIAS = -2.091

/**
 * Weights of the features, learned by tools/weights.mjs from the training part of ECB+ (A. Cybulska and P. Vossen, "Using a
 * sledgehammer to crack a nut?", LREC 2014; annotations CC BY 3.0), split of Barhom et al. (2019).
 */
export const WEIGHTS: Readonly<Record<(typeof FEATURES)[number], number>> = {
  soft: 7.355,
  softSquared: -1.793,
  cosine: -0.903,
  names: 0.821,
  namesKnown: -0.882,
  namesLost: -0.133,
  numbers: 0.605,
  length: 0.588,
  topEvent: 2.101,
  eventShare: 0.318,
  namesTopEvent: 0.927,
  namesEventShare: -2.126,
}
