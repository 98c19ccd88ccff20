import { predicateOf, subjectHead } from '../agreement.js'
import { likeness } from '../features.js'
import { keysIn, reading, type Key } from '../reading.js'
import type { Said } from '../said.js'
import { affirms, denies, gap, type Replier } from './reply.js'

/** What somebody denies who is accused: "[any wrongdoing]", "[involvement in the raid]", "that [it] was involved". */
const GUILT =
  /^\W*(?:(?:(?:any|all|the|his|her|its|their|having had any|having any|having played any) )?(?:such )?(?:involvement|wrongdoing|role|part|responsibility|liability|complicity|impropriety|misconduct|guilt|culpability|cover-up|collusion|fault|blame|malpractice|negligence)\b|(?:the|all|any|these|those|such|all the) (?:charges?|accusations?|allegations?)\W*$|(?:that )?(?:it|he|she|they) (?:was|were|is|are|had been|has been) (?:in any way )?(?:involved|responsible|behind (?:it|this|the)|to blame|at fault)\b|(?:having )?been (?:in any way )?(?:involved|responsible)|being (?:involved|responsible|behind))/iu

/** "[The port of hiding] the wreck": said to accuse. */
const ACCUSES =
  /^(?![^,;.:]{2,80}? (?:accused|charged|convicted|guilty|suspected) )[^,;.:]{2,80}? (?:of|for) (?:having )?\p{Ll}{2,16}ing\b/u
/** Farthest from what says something of somebody that his answer stands, and from what accuses him, in code units. */
const REACH = 600
const REACH_ACCUSED = 2500
/** How sure it is. */
const ANSWERED = 0.65

/** "[For the port] it was a day of rest" says nothing of what the port did. */
const ADVERBIAL = /^\W*(?:for|in|at|on|with|after|before|under|without|despite|to|by|from)\b/iu

/** "Was poisoned [by the port]", "was the work [of the port]". */
const BY = /\b(?:by|work of|fault of|behind it:?) (?:the |a |an )?((?:[\p{L}’'.-]{2,20} ){0,4}[\p{L}’'.-]{2,20})/u

/** The words for whom a statement says something of: its subject, in "the firm of hiding losses" the firm, or who did it. */
function accusedIn(one: Said): readonly Key[] {
  const by = BY.exec(one.clause)
  if (by) {
    const end = by.index + by[0].length
    const found = keysIn(one.reading.keys, [by.index, end]).filter(({ name }) => name)
    if (found.length > 0) return found
  }
  const head = subjectHead(one)
  return head && !ADVERBIAL.test(one.text) ? keysIn(one.reading.keys, [predicateOf(one).subject[0], head.span[1]]) : []
}

/**
 * "The ministry denied any involvement" answers the nearest statement that says of the ministry what it did: its own accuser's, where
 * that is somebody else.
 */
export const accused: Replier = (reply, { before, after }) => {
  if (!reply.denied || !GUILT.test(reply.statement.text)) return []
  const name = reply.statement.chain.at(-1)?.name
  if (!name) return []
  const own = reading(name).keys.filter(({ name: isName }) => isName)
  const meant = [...before, ...after.slice(0, 1)].find(
    (one) =>
      affirms(one) &&
      one.origin !== reply.origin &&
      one.negations.length === 0 &&
      gap(one, reply) <= (ACCUSES.test(one.clause) ? REACH_ACCUSED : REACH) &&
      accusedIn(one).some((key) => own.some((word) => likeness(word, key) === 1)),
  )
  return meant ? [denies(meant, reply, ANSWERED)] : []
}
