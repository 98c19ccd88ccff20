/** Words for whole numbers below a hundred, and `dozen` and `score`, with their values. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30,
  forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
} // prettier-ignore

/** Words that multiply the number before them ("two dozen", "3.5 million"); alone, with `a` or `several`, one of them. */
export const MULTIPLIERS: Readonly<Record<string, number>> = {
  dozen: 12, score: 20, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12,
  dozens: 12, scores: 20, hundreds: 100, thousands: 1e3, millions: 1e6, billions: 1e9,
  k: 1e3, m: 1e6, mn: 1e6, mln: 1e6, bn: 1e9, bln: 1e9, tn: 1e12,
} // prettier-ignore
