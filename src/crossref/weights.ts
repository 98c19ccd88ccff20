import type { FEATURES } from './features.js'

/** What is added to the weighted sum of features. */
export const BIAS = -3.412

/**
 * Weights of the features, learned by tools/weights.mjs from the training part of ECB+ (A. Cybulska and P. Vossen, "Using a
 * sledgehammer to crack a nut?", LREC 2014; annotations CC BY 3.0), split of Barhom et al. (2019).
 */
export const WEIGHTS: Readonly<Record<(typeof FEATURES)[number], number>> = {
  cosine: -2.991,
  soft: 4.14,
  contained: 2.158,
  names: 1.975,
  namesKnown: -1.045,
  namesLost: -0.235,
  events: 0.464,
  topEvent: 1.174,
  secondEvent: -0.519,
  plain: -0.294,
  top: 2.965,
  second: 0.906,
  pairs: 0.361,
  numbers: 0.601,
  numbersLost: -0.174,
  length: -0.648,
  imbalance: -0.63,
  softSquared: 0.357,
  namesTopEvent: -0.082,
  namesEvents: 0.173,
  softTopEvent: 1.215,
  containedTopEvent: -0.8,
  lostTopEvent: 0.127,
  namesSoft: -2.857,
  eventShare: 0.903,
  eventShareNames: -1.145,
  eventShareMost: -0.244,
}
