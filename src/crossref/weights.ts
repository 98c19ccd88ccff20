import type { FEATURES } from './features.js'

/** What is added to the weighted sum of features. */
export const BIAS = -2.08

/**
 * Weights of the features, learned by tools/weights.mjs from the training part of ECB+ (A. Cybulska and P. Vossen, "Using a
 * sledgehammer to crack a nut?", LREC 2014; annotations CC BY 3.0), split of Barhom et al. (2019).
 */
export const WEIGHTS: Readonly<Record<(typeof FEATURES)[number], number>> = {
  soft: 7.176,
  softSquared: -1.686,
  cosine: -0.642,
  names: 0.762,
  namesKnown: -0.863,
  namesLost: -0.131,
  numbers: 0.55,
  length: 0.585,
  topEvent: 2.076,
  eventShare: 0.334,
  namesTopEvent: 0.956,
  namesEventShare: -2.146,
}
