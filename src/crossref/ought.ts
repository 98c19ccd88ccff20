import type { Content } from './content.js'
import { remembered } from './remembered.js'

const OUGHT =
  /\b(?:should|must|ought|needs? (?:to|for)|has to|have to|had to|want(?:s|ed)?|demand(?:s|ed)?|let[’']s|no (?:place|room) for)\b/iu

/** Whether a content says what ought to be, not what is: "the troops [must] leave". */
export const saysOught = remembered(({ text }: Content): boolean => OUGHT.test(text))
