import type { FEATURES } from './features.js'

/** What is added to the weighted sum of features. */
export const BIAS = -2.065

/**
 * Weights of the features, learned by tools/weights.mjs from the training part of ECB+ (A. Cybulska and P. Vossen, "Using a
 * sledgehammer to crack a nut?", LREC 2014; annotations CC BY 3.0), split of Barhom et al. (2019).
 */
export const WEIGHTS: Readonly<Record<(typeof FEATURES)[number], number>> = {
  soft: 7.407,
  softSquared: -1.719,
  cosine: -0.89,
  names: 0.793,
  namesKnown: -0.872,
  namesLost: -0.132,
  numbers: 0.555,
  length: 0.581,
  topEvent: 2.096,
  eventShare: 0.269,
  namesTopEvent: 0.948,
  namesEventShare: -2.156,
}
