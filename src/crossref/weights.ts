import type { FEATURES } from './features.js'

/** What is added to the weighted sum of features. */
export const BIAS = -2.062

/**
 * Weights of the features, learned by tools/weights.mjs from the training part of ECB+ (A. Cybulska and P. Vossen, "Using a
 * sledgehammer to crack a nut?", LREC 2014; annotations CC BY 3.0), split of Barhom et al. (2019).
 */
export const WEIGHTS: Readonly<Record<(typeof FEATURES)[number], number>> = {
  soft: 7.428,
  softSquared: -1.727,
  cosine: -0.903,
  names: 0.791,
  namesKnown: -0.872,
  namesLost: -0.132,
  numbers: 0.555,
  length: 0.582,
  topEvent: 2.096,
  eventShare: 0.267,
  namesTopEvent: 0.947,
  namesEventShare: -2.154,
}
