const AT_LEAST =
  /\b(?:at least|no (?:fewer|less) than|not (?:fewer|less) than|never (?:\p{L}{1,12} ){0,2}(?:fewer|less) than|a minimum of) $/iu
const MORE_THAN =
  /\b(?:more than|over|above|upwards of|exceed(?:s|ed|ing)?|in excess of|tops|topped|passe[sd]|surpasse[sd]) $/iu
const AT_MOST = /\b(?:at most|up to|as many as|as much as|no more than|never more than|a maximum of) $/iu
const LESS_THAN = /\b(?:less than|fewer than|under|below) $/iu
const NEARLY = /\b(?:nearly|almost|close to|just under|approaching) $/iu
const ABOUT = /\b(?:about|around|roughly|some|approximately|circa|estimated) $/iu

/** How far off a number after "about" may be, as a share of it. */
const ABOUT_SHARE = 0.12
/** How far a number may fall short of one after "nearly", as a share of it. */
const NEARLY_SHARE = 0.1

/** The least and the most that a number may be. */
export interface Range {
  readonly low: number
  /** `Infinity` for "at least". */
  readonly high: number
}

/**
 * The range of a number after the words that lead to it: "at least 19" is 19 or more, "nearly 30" is 27 to 30. `plain` is its
 * range without them, `lead` ends with the blank before the number.
 */
export function bounds(lead: string, value: number, plain: Range): Range {
  if (AT_LEAST.test(lead) || MORE_THAN.test(lead)) return { low: value, high: Infinity }
  if (AT_MOST.test(lead) || LESS_THAN.test(lead)) return { low: 0, high: Math.max(value, plain.high) }
  if (NEARLY.test(lead)) return { low: value * (1 - NEARLY_SHARE), high: plain.high }
  if (ABOUT.test(lead)) return { low: plain.low * (1 - ABOUT_SHARE), high: plain.high * (1 + ABOUT_SHARE) }
  return plain
}
