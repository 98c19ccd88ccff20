import { SAYINGS, UNTRUE, UTTERLY } from '../../lexicon/verdicts.js'
import { likeness } from '../features.js'
import { reading } from '../reading.js'
import type { Said } from '../said.js'
import { affirms, denies, gap, type Replier } from './reply.js'

/** "[That] is a lie", "[the allegations] are false", "[Ida Moss's account] was wrong", "[the account of Ida Moss]". */
const SAYING = `(?:(?:the|that|this|such|these|those|all|any|his|her|their|\\p{Lu}[\\p{L}.’' -]{1,40}?[’']s?) (?:\\p{Ll}{2,14} )?(?:${SAYINGS})|the (?:${SAYINGS}) of \\p{Lu}[\\p{L}.’' -]{1,40}?|that|this|it|these|those|such (?:${SAYINGS}))`
const ADVERB = `(?:(?:${UTTERLY}) )?`
/** A verdict: what it is on may be left to the context ("is a lie"). */
const VERDICT = new RegExp(
  `^\\W*(?:(?:${SAYING},? (?:(?:is|are|was|were|as|to be) )?|(?:is|was|are|were) )${ADVERB}["“‘']?${ADVERB}(?:${UNTRUE})|there (?:is|was|’s|'s) (?:absolutely )?(?:no|not a word of) truth (?:in|to) ${SAYING})\\W*$`,
  'iu',
)
/** What a speaker denies without saying it again: "denied [the claim]", "dismissed [the reports] as nonsense". */
const DENIED = new RegExp(`^\\W*${SAYING}(?: as ["“‘']?${ADVERB}(?:${UNTRUE}))?\\W*$`, 'iu')
/** Whose saying it is on: "[Ida Moss]’s account". */
const OWNER = new RegExp(
  `^\\W*(?:(\\p{Lu}[\\p{L}.’' -]{1,40}?)[’']s? (?:\\p{Ll}{2,14} )?(?:${SAYINGS})\\b|[Tt]he (?:${SAYINGS}) of (\\p{Lu}[\\p{L}.’' -]{1,40}))`,
  'u',
)

/** "[Ida Moss’s account] is wrong" may be on several things that she said. */
const SEVERAL = /\b(?:account|narrative|story|testimony|version)\b/iu
/** Most statements that a verdict is on. */
const MOST = 3

/** Farthest that a verdict stands behind what it is on, in code units. */
const REACH = 700

/** How sure it is that a verdict is on what stands before it. */
const ANSWERED = 0.7

/** Whether a statement says no more than that something said before is untrue. */
export const isVerdict = ({ denied, statement: { text } }: Said): boolean =>
  VERDICT.test(text) || (denied && DENIED.test(text))

/** Whether a statement can be meant: one that affirms something, and if the verdict names whose, theirs. */
function isMeant(one: Said, owner: string | undefined): boolean {
  if (!affirms(one) || isVerdict(one)) return false
  if (owner === undefined) return one.negations.length === 0
  const name = one.statement.chain.at(-1)!.name
  if (name === null) return false
  const theirs = reading(name).keys
  return reading(owner).keys.some((key) => theirs.some((other) => likeness(key, other) === 1))
}

/**
 * What a statement answers that merely calls something said before untrue ("That is a lie", "the company denied the claim"): the
 * nearest statement before it, or the nearest of the one it names, unless that is the speaker's own; with it what the same source said
 * just before, where it is on an account.
 */
export const verdict: Replier = (reply, { before }) => {
  if (!isVerdict(reply)) return []
  const named = OWNER.exec(reply.statement.text)
  const owner = named?.[1] ?? named?.[2]
  const [nearest, ...others] = before.filter((one) => isMeant(one, owner))
  if (nearest === undefined || nearest.origin === reply.origin) return []
  const after = others.findIndex(({ origin }) => origin !== nearest.origin)
  const run = SEVERAL.test(reply.text) ? others.slice(0, after < 0 ? others.length : after) : []
  return [nearest, ...run]
    .slice(0, MOST)
    .filter((one) => gap(one, reply) <= REACH)
    .map((one) => {
      const found = denies(one, reply, ANSWERED)
      return { ...found, clash: { ...found.clash, verdict: true } }
    })
}
