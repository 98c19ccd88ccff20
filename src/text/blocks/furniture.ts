import type { Line } from './line.js'
import { isPrompt, VOICE } from './prompt.js'

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const DAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|today|yesterday'
const DATE_WORD = new RegExp(
  `^(?:${MONTH}|${DAY}|\\d{1,4}(?:st|nd|rd|th)?|\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:[ap]\\.?m\\.?)?|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}|[ap]\\.?m\\.?|` +
    'gmt|utc|bst|edt|est|et|pdt|pst|cet|cest|published|posted|updated|update|last|first|modified|on|at|of|date|an?|one|about|ago|min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?)$',
  'iu',
)
const DATE_CORE = new RegExp(`\\b(?:${MONTH}|${DAY}|(?:19|20)\\d{2}|ago|\\d{1,2}:\\d{2})\\b`, 'iu')

/** A line that is a date or a time and nothing else: a banner, a stamp ("Updated 4 May 2020 at 10:15 GMT"). */
export const isDateLine = (line: Line): boolean => line.words <= 12 && isDate(line.text)

/** Whether a short text is a date or a time and nothing else. */
export function isDate(text: string): boolean {
  if (!DATE_CORE.test(text)) return false
  return text
    .split(/[\s,|·•()–—-]+/u)
    .filter(Boolean)
    .every((word) => DATE_WORD.test(word.replace(/[:.]$/u, '')) || DATE_WORD.test(word))
}

/** A line of amounts, numbers or rules and no words: "2,000 $", "1 / 4", "* * *". */
const isWordless = (text: string): boolean => !/\p{L}/u.test(text) || /^[\d.,]+ ?(?:usd|eur|gbp|k|m)$/iu.test(text)

/** Script or style that a page left behind: "width: 40%;", ".box img {". */
const isCode = (text: string): boolean =>
  /^[.#@]?[\w-]+(?: [.#\w-]+){0,4} ?\{$/u.test(text) || /^[a-z-]{2,30}: ?[^;]{1,60};$/u.test(text)

/** "By Ann Reporter", "By Ann Reporter and Bo Writer, Chief Correspondents": a byline on a line of its own. */
const isByline = (line: Line): boolean =>
  line.words <= 14 && /^(?:BY|By|by):? (?:the )?\p{Lu}/u.test(line.text) && !/[.!?]$/u.test(line.text)

/** "(Reporting by A; Editing by B)", "(Writing by C)": who made a dispatch. */
const isCredits = (line: Line): boolean =>
  line.words <= 60 &&
  /^[([]?(?:additional )?(?:reporting|writing|editing|compiled|edited|translated)\b[^.]{0,40}? by /iu.test(line.text)

/** Where a text was first published: "Originally appeared at X", "This article first appeared in X. Reprinted with permission." */
export const isReprintNotice = (line: Line): boolean =>
  line.words <= 40 &&
  !line.text.endsWith(':') &&
  /^(?:(?:this|the) (?:\w+ ){1,2}(?:was |has )?|was )?(?:(?:originally|first|previously) (?:appeared|published|posted|ran|released)|(?:re)?(?:printed|published|posted) (?:here )?(?:from|by permission|with permission|courtesy))\b/iu.test(
    line.text,
  ) &&
  !VOICE.test(line.text)

/** A sentence about the outlet's own service: two such words are needed in a short paragraph without anyone speaking. */
const SERVICE =
  /\b(?:unsubscribe|subscribers?|subscription|newsletter|inbox|sign up|log in|digest|click here|tip line|newsdesk|our app|forward (?:it|this) to|follow us|support our|your donation|donate|tap the bell|download)\b/giu

const isService = (line: Line): boolean =>
  line.words <= 30 && !/[“"]/u.test(line.text) && (line.text.match(SERVICE)?.length ?? 0) >= 2 && !VOICE.test(line.text)

/** Buttons of pages, and rows of them: "Reply • Share ›". */
const BUTTON =
  /^(?:more|close|share|e-?mail|print|save|edit|search|menu|home|comments?|comment|reply|like|follow|image|photo|video|fullscreen|tweet|facebook|twitter|whatsapp|pinterest|linkedin|reddit|copy link|none|amp|shares|tags|next|prev(?:ious)?|loading|skip|play|pause|sign in|register|buy photo|hide caption|toggle caption|enlarge|updated|posted|published|embed|edition|sign me up!?|post to \w+|play_arrow|more_vert|image \d+ of \d+|\d+ of \d+)(?: (?:on|via) \w+)?$/iu

const isButtons = (line: Line): boolean =>
  line.words <= 10 &&
  (BUTTON.test(line.text) ||
    line.text
      .split(/[^\p{L}\p{N}-]+/u)
      .filter(Boolean)
      .every((word) => BUTTON.test(word) || /^\d+$/u.test(word)))

/** "See An Older Story With Its Headline": a pointer, all of whose longer words are capitals. */
const isPointer = (line: Line): boolean =>
  line.words >= 4 &&
  line.words <= 20 &&
  /^(?:see|read|watch|also|plus|and see|related)\b[: ]/iu.test(line.text) &&
  !/[.!]$/u.test(line.text) &&
  isTitleCase(line.text)

/** Whether nearly all words of five letters and more begin with a capital. */
export function isTitleCase(text: string): boolean {
  const long = text.slice(0, 400).match(/\p{L}[\p{L}’'-]{4,}/gu) ?? []
  return long.length >= 2 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.8
}

/** "Send a tipSend a tip": the label of a button and its alternative text, glued together. */
const isGlued = (text: string): boolean =>
  text.length >= 8 && text.length <= 80 && text.slice(0, text.length / 2) === text.slice(text.length / 2)

/** Whether a line is furniture by its own words, wherever it stands. */
export function isFurniture(line: Line): boolean {
  const { text } = line
  if (isWordless(text)) return true
  if (line.words > 60) return false
  return (
    isDateLine(line) ||
    isCode(text) ||
    isByline(line) ||
    isCredits(line) ||
    isReprintNotice(line) ||
    isButtons(line) ||
    isGlued(text) ||
    isPrompt(line) ||
    isService(line) ||
    isPointer(line)
  )
}

const NAME =
  /^\p{Lu}(?:\.|[\p{L}’'-]+)(?: (?:\p{Lu}\.?|\p{Lu}[\p{L}’'-]+|de|al|von|van|bin|mc)){0,2} (?:\p{Lu}\.|\p{Lu}[\p{L}’'-]+)$/u
const HANDLE = /^@?\p{L}[\p{L}\d]*[_.\d](?:[\p{L}\d_.-]{0,38}[\p{L}\d_])?$/u

/** Whether a line is a name as writers and readers give it: two to four words without punctuation, or a handle. */
export const isNameLine = (line: Line): boolean =>
  line.words <= 4 && line.text.length <= 40 && (NAME.test(line.text) || (HANDLE.test(line.text) && !line.ended))
