import type { Quantity } from '../../text/quantities.js'
import type { Content } from '../content.js'
import { remembered } from '../remembered.js'

/** Words for a number that has been told before. */
const FIGURE =
  /^\W*(?:(?:the|its|his|her|their|that) (?:(?:real|true|actual|correct|exact|total|overall|final|official|likely) )?(?:figure|number|sum|amount|total|toll|death toll|count|tally|cost|price|bill|value|turnout|attendance|crowd|margin|distance|dose|speed)|it|that|this)(?: (?:involved|paid|concerned|in question))? (?:at|(?:was|is|were|to be|stood at|had been|has been|came to|would be)(?: (?:only|just|really|actually|in fact|more like|closer to|nearer to?|rather)){0,2})(?: (?:about|around|roughly|nearly|almost|at least|no more than|no fewer than|not more than|up to|as many as|as low as|some|over|under|only|just)){0,2} ["“‘]?$/iu
/** What may follow it: what it counts, and no more. */
const REST = /^(?: (?:of )?[\p{L}-]{2,16}){0,2}(?: (?:in all|in total|altogether|a day|an hour))?["”’.,]*$/iu

/**
 * The number that a content gives for something that has been counted elsewhere: "the figure at [nine]", "it was [40]"; nothing where
 * it says itself what is counted.
 */
export const restated = remembered(({ clause, quantities }: Content): Quantity | undefined => {
  const [only, ...more] = quantities()
  if (!only || more.length > 0) return undefined
  return FIGURE.test(clause.slice(0, only.span[0])) && REST.test(clause.slice(only.span[1])) ? only : undefined
})
