import type { FEATURES } from './features.js'

/** What is added to the weighted sum of features. */
export const BIAS = -3.43

/**
 * Weights of the features, learned by tools/weights.mjs from the training part of ECB+ (A. Cybulska and P. Vossen, "Using a
 * sledgehammer to crack a nut?", LREC 2014; annotations CC BY 3.0), split of Barhom et al. (2019).
 */
export const WEIGHTS: Readonly<Record<(typeof FEATURES)[number], number>> = {
  cosine: -3.059,
  soft: 4.106,
  contained: 2.092,
  names: 1.959,
  namesKnown: -1.049,
  namesLost: -0.229,
  events: 0.465,
  topEvent: 1.19,
  secondEvent: -0.52,
  plain: -0.313,
  top: 2.978,
  second: 0.908,
  pairs: 0.379,
  numbers: 0.6,
  numbersLost: -0.176,
  length: -0.66,
  imbalance: -0.641,
  softSquared: 0.369,
  namesTopEvent: 0.013,
  namesEvents: 0.142,
  softTopEvent: 1.406,
  containedTopEvent: -0.628,
  lostTopEvent: 0.119,
  namesSoft: -2.812,
  eventShare: 0.851,
  eventShareNames: -1.236,
  eventShareMost: -0.277,
}
