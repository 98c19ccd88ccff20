import { SAYINGS, UNTRUE, UTTERLY } from '../lexicon/verdicts.js'
import { likeness } from './features.js'
import { reading } from './reading.js'
import { saysOught } from './ought.js'
import type { Said } from './said.js'

/** "[That] is a lie", "[the allegations] are false", "[Ida Moss's account] was wrong". */
const SAYING = `(?:(?:the|that|this|such|these|those|all|any|his|her|their|\\p{Lu}[\\p{L}.’' -]{1,40}?[’']s?) (?:\\p{Ll}{2,14} )?(?:${SAYINGS})|that|this|it|these|those|such (?:${SAYINGS}))`
const ADVERB = `(?:(?:${UTTERLY}) )?`
/** A verdict: what it is on may be left to the context ("is a lie"). */
const VERDICT = new RegExp(
  `^\\W*(?:${SAYING},? (?:(?:is|are|was|were|as|to be) )?|(?:is|was|are|were) )${ADVERB}["“‘']?${ADVERB}(?:${UNTRUE})\\W*$`,
  'iu',
)
/** What a speaker denies without saying it again: "denied [the claim]", "dismissed [the reports] as nonsense". */
const DENIED = new RegExp(`^\\W*${SAYING}(?: as ["“‘']?${ADVERB}(?:${UNTRUE}))?\\W*$`, 'iu')
/** Whose saying it is on: "[Ida Moss]’s account". */
const OWNER = new RegExp(`^\\W*(\\p{Lu}[\\p{L}.’' -]{1,40}?)[’']s? (?:\\p{Ll}{2,14} )?(?:${SAYINGS})\\b`, 'u')

/** "[Ida Moss’s account] is wrong" may be on several things that she said. */
const SEVERAL = /\b(?:account|narrative|story|testimony|version)\b/iu
/** Most statements that a verdict is on. */
const MOST = 3

/** Farthest that a verdict stands behind what it is on, in code units. */
const REACH = 700

/** Whether a statement says no more than that something said before is untrue. */
export const isVerdict = ({ denied, statement: { text } }: Said): boolean =>
  VERDICT.test(text) || (denied && DENIED.test(text))

const start = ({ statement }: Said): number => statement.content[0]![0]
const end = ({ statement }: Said): number => statement.content.at(-1)![1]

/** Whether a statement can be meant: one that affirms something, and if the verdict names whose, theirs. */
function isMeant(one: Said, owner: string | undefined): boolean {
  if (one.statement.chain.length < 2 || one.statement.polarity === 'denied' || isVerdict(one)) return false
  if (saysOught(one)) return false
  if (owner === undefined) return one.negations.length === 0
  const name = one.statement.chain.at(-1)!.name
  if (name === null) return false
  const theirs = reading(name).keys
  return reading(owner).keys.some((key) => theirs.some((other) => likeness(key, other) === 1))
}

/**
 * What verdicts answer: for each statement that merely calls something said before untrue ("That is a lie", "the company denied the
 * claim"), the nearest statement before it in the article, or the nearest of the one it names, unless that is the speaker's own; with it
 * what the same source said just before, where it is on an account. Pairs of indices into `all`, the verdict last.
 */
export function answers(all: readonly Said[]): (readonly [answered: number, verdict: number])[] {
  const byArticle = new Map<string, number[]>()
  all.forEach(({ statement }, i) => {
    const known = byArticle.get(statement.article)
    if (known) known.push(i)
    else byArticle.set(statement.article, [i])
  })
  return all.flatMap((verdict, i) => {
    if (!isVerdict(verdict)) return []
    const owner = OWNER.exec(verdict.statement.text)?.[1]
    const before = byArticle
      .get(verdict.statement.article)!
      .filter((k) => end(all[k]!) <= start(verdict) && isMeant(all[k]!, owner))
    const [nearest, ...others] = before.sort((p, q) => end(all[q]!) - end(all[p]!) || q - p)
    if (nearest === undefined || all[nearest]!.origin === verdict.origin) return []
    const after = others.findIndex((k) => all[k]!.origin !== all[nearest]!.origin)
    const run = SEVERAL.test(verdict.text) ? others.slice(0, after < 0 ? others.length : after) : []
    return [nearest, ...run]
      .slice(0, MOST)
      .filter((k) => start(verdict) - end(all[k]!) <= REACH)
      .map((k) => [k, i] as const)
  })
}
