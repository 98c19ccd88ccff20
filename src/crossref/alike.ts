import { demandAlike } from './demands.js'
import { denyAlike } from './denials.js'
import { distinct } from './modifiers.js'
import { saysOught } from './ought.js'
import { ownWeights, tally, type Weights } from './overlap.js'
import { partnersOf } from './partners.js'
import { remembered } from './remembered.js'
import { longestRun, LONGEST } from './runs.js'
import type { Said } from './said.js'
import { shared, sharedPlain, type Shared } from './shared.js'
import { onOneStory } from './story.js'
import { toldAlike } from './told.js'

/** Share of `dice` in the mean with `contained`. */
const DICE = 0.85
/** Common weight at which an overlap counts half: one common word proves little. */
const HALF = 3
/** What a common origin adds. */
const ORIGIN = 0.25
/** Of what somebody says more of in both articles less is the same. */
const FREE = 4
/** What a common quantity adds. */
const QUANTITY = 0.15
/** What the same verb and the same object add … */
const TOLD = 0.12
/** … and each word of the longest run of words in common. */
const RUN = 0.025
/** What each weight of words costs, besides names, that either side says and the other does not. */
const LOST = 0.00375
/** How much less a name says within a story, where the same names stand in every sentence. */
const NAME = 0.6
/** How fast a word loses weight that both articles repeat. */
const REPEATED = 0.7
/** Share of the score that words besides names must earn. */
const PLAIN = 0.2
/** What it adds that both ask the same one to go. */
const DEMAND = 0.2
/**
 * Fewer words in common besides names than this prove nothing, unless so much is in common. A common origin counts for one, and
 * so does it that both deny something: "[nobody] was hurt" and "there were [no] injuries".
 */
const FEW = 2
const SURE = 0.3
/** What is left where one says what is and the other what ought to be. */
const OTHER_MOOD = 0.75
/** What is left where a common word means two things: "American team" and "Russian team", "North Korea" and "South Korea". */
const KINDS = { no: 1, kind: 0.75, name: 0.3 } as const
/** Where two articles are not on one story, only what is said in nearly the same words, this much of them, is the same claim. */
const VERBATIM = { dice: 0.85, mass: 18 }

/** How often the article of a statement repeats each of its words. */
const repeats = remembered(({ keys, story }: Said): readonly number[] =>
  keys.map(({ word }) => story.repeats.get(word.stem) ?? 0),
)

/** What the words of a statement weigh against another's, for their two articles. */
function weighed(a: Said, b: Said): Weights {
  const own = repeats(a)
  const weights: number[] = []
  for (let i = 0; i < own.length; i++) {
    const { name, weight, word } = a.keys[i]!
    const repeated = own[i] === 0 ? 0 : Math.min(own[i]!, b.story.repeats.get(word.stem) ?? 0)
    const bare = name ? weight * NAME : weight
    weights.push(repeated === 0 ? bare : bare / (1 + REPEATED * Math.log(1 + repeated)))
  }
  return weights
}

/** The same, names weighing nothing. */
const plain = (weights: Weights, said: Said): Weights =>
  partnersOf(said).named ? weights.map((weight, i) => (said.keys[i]!.name ? 0 : weight)) : weights

/** The weight that is left over of words, matched as well as `found` says. */
function leftOver(weights: Weights, found: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < found.length; i++) sum += weights[i]! * (1 - found[i]!)
  return sum
}

/** Whether two contents give the same number, other than one. */
const haveNumber = (a: Said, b: Said): boolean =>
  a.quantities().some((p) => p.low > 1 && b.quantities().some((q) => p.low === q.low && p.measure === q.measure))

/**
 * How sure it is, in [0, 1], that two statements say the same, leaving aside what parts them. Symmetric. `common` is what
 * `shared` gives for them; of what is surely less than `least` it may say 0.
 */
export function alike(a: Said, b: Said, common: Shared = shared(a, b), least = 0): number {
  const bare = tally(common, ownWeights(a), ownWeights(b))
  const related = onOneStory(a.story, b.story)
  if (!related && bare.mass < VERBATIM.mass) return 0
  const isTheirs = a.origin !== null && a.origin === b.origin
  const talk = Math.min(a.ofOrigin, b.ofOrigin)
  const demand = demandAlike(a, b)
  const besides = demand ? FEW : Number(isTheirs && talk <= FREE) + Number(denyAlike(a, b))
  if (bare.mass === 0 || (bare.words + besides < FEW && bare.dice < 1)) return 0
  const x = weighed(a, b)
  const y = weighed(b, a)
  const { dice, contained, mass } = tally(common, x, y)
  if (!related && (dice < VERBATIM.dice || mass < VERBATIM.mass)) return 0
  const [plainX, plainY] = [plain(x, a), plain(y, b)]
  const events = tally(sharedPlain(a, b, common), plainX, plainY)
  if (events.words + besides < FEW && dice < SURE) return 0
  const earned = (DICE * dice + (1 - DICE) * contained) * (mass / (mass + HALF)) * (1 - PLAIN + PLAIN * events.dice)
  const origin = isTheirs && events.dice > 0 ? ORIGIN * Math.min(1, FREE / talk) : 0
  const asked = demand ? DEMAND : 0
  const lost = LOST * Math.min(leftOver(plainX, common.inA), leftOver(plainY, common.inB))
  const number = haveNumber(a, b) ? QUANTITY : 0
  const verb = TOLD * toldAlike(a, b, common)
  if (earned + origin + number + asked + verb + RUN * LONGEST - lost < least) return 0
  const told = verb + RUN * longestRun(a, b)
  const mood = saysOught(a) === saysOught(b) ? 1 : OTHER_MOOD
  const kind = KINDS[distinct(a, b, common.inA)]
  return Math.max(0, Math.min(1, kind * mood * (earned + origin + number + asked + told - lost)))
}
