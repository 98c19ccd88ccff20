import type { Content } from './content.js'
import { remembered } from './remembered.js'

const OUGHT =
  /\b(?:should|must|ought|needs? (?:to|for)|has to|have to|had to|want(?:s|ed)?|would (?:like|love) to|['’]d (?:like|love) to|hop(?:es?|ed|ing) to|demand(?:s|ed)?|let[’']s|no (?:place|room) for|(?:will|would|can|could|wo|ca)(?: ?no|n[’'])t (?:accept|allow|permit|tolerate))\b/iu

/** "They asked that [there be] no strike", "that the port [not pay] him": what is asked for stands in its base form. */
const ASKED =
  /\bthere be\b|(?<!\b(?:do|does|did|would|will|could|can|may|might|to|is|was|are|were|has|have|had)(?: \p{L}{1,12}ly)? )\bnot (?:even |ever )?(?:allow|attend|be|bother|do|go|have|leave|let|make|meet|pay|raise|sell|sign|speak|take|use)\b/iu

/** Whether a content says what ought to be, not what is: "the troops [must] leave". */
export const saysOught = remembered(({ text }: Content): boolean => OUGHT.test(text) || ASKED.test(text))
