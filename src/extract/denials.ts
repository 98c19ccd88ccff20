import { SAYINGS } from '../lexicon/verdicts.js'
import type { Attribution } from '../model/index.js'

/** "denied [the claim]", "rejected [those accusations]": what was said before. */
const POINTED = new RegExp(
  `^(?:the|that|this|these|those|all|any|such|his|her|its|their) (?:\\p{Ll}{2,14} )?(?:${SAYINGS})$`,
  'iu',
)
/** Farthest that a denial stands behind what it denies, in code units. */
const REACH = 700

/** Fewest code units between a denial and what the denier says next that make it a denial of its own. */
const NEXT = 120

/** Whether the denier goes on at once to say what he holds instead: "He denied the report. “We had three,” he said." */
function isToldOn(text: string, { source, content }: Attribution, next: Attribution | undefined): boolean {
  const [own] = source
  const [other] = next?.source ?? []
  if (!own || !other || !next || next.content[0]![0] - content[0]![1] > NEXT) return false
  return /^(?:he|she|it|they|we)$/iu.test(text.slice(...other)) || text.slice(...other) === text.slice(...own)
}

/**
 * The denials that say nothing but what somebody else said just before is untrue ("The port denied the claim."), among
 * attributions in the order of the text of which those in `claims` make statements. Linear.
 */
export function denials(
  text: string,
  attributions: readonly Attribution[],
  claims: ReadonlySet<string>,
): readonly Attribution[] {
  let said: Attribution | undefined
  return attributions.filter((one, i) => {
    if (claims.has(one.id) && one.certainty !== 'denied') said = one
    const [content] = one.content
    if (!said || one.certainty !== 'denied' || one.rule !== 'judged' || !content || one.content.length > 1) return false
    if (one.kind !== 'speech' || isToldOn(text, one, attributions[i + 1])) return false
    const far = content[0] - said.content.at(-1)![1]
    const other = text.slice(...(said.source[0] ?? [0, 0])) !== text.slice(...(one.source[0] ?? [0, 0]))
    return far > 0 && far < REACH && other && content[1] - content[0] < 60 && POINTED.test(text.slice(...content))
  })
}
