import type { Line } from './line.js'

const AGENCY =
  '(?:AFP|AP|EPA|PA|DPA|TASS|Xinhua|Reuters|REUTERS|Getty(?: Images)?|Associated Press|Bloomberg|Shutterstock|Alamy|Handout|GPO|EPA-EFE|Anadolu|Sputnik|Pool)'

/** "Photo: …", "Picture by …", "File photo", "Image source: …", "(AP Photo/…)", "…Credit: …". */
const MARK = new RegExp(
  '^(?:(?:photo|picture|image|pic|photograph|graphic|illustration|file photo)s?(?: (?:by|credit|source|courtesy)\\b|\\s?[:|/]))|' +
    '\\b(?:image source|photo (?:by|credit|courtesy|illustration)|photograph(?:ed)? by|picture (?:by|credit|taken (?:on )?(?:\\d|\\p{Lu}))|file (?:photo|picture|image)|handout (?:photo|via)|screen ?(?:shot|grab) (?:from|via)|courtesy photo|AP photo)\\b|' +
    'credit: ?\\p{Lu}|[.!?”"] ?(?:photo|picture|image): ?\\p{Lu}',
  'iu',
)

/** What some word of every such mark holds: spares most lines the search for the mark itself. */
const HINT = /photo|image|pic|illu|graphic|handout|creen|credit/iu

/** "(Ann Lens / AFP / Getty Images)", "Bo Lens/Reuters", "Cy Lens, AP": who took it, at the end of the line. */
const CREDIT = new RegExp(
  `(?:[/|–—-] ?${AGENCY}|\\b${AGENCY} ?/ ?[\\p{L}. -]{2,40}|, ${AGENCY}|via ${AGENCY}|\\([\\p{Lu}][\\p{L}. ]{1,40} ?/ ?[\\p{Lu}][\\p{L}. /]{1,50})[.)\\]]{0,2}$`,
  'u',
)

/** Whether a line is the caption or the credit of a picture, of 60 words at most. */
export const isCaption = (line: Line): boolean => {
  if (line.words > 60) return false
  if (HINT.test(line.text) && MARK.test(line.text) && !/[“"].{20,}[”"]/u.test(line.text)) return true
  return CREDIT.test(line.text.slice(-100))
}

/**
 * Whether `line` is the beginning of the caption that follows it: pages give the alternative text of a picture first and
 * then the caption with its credit glued on.
 */
export const isCaptionStart = (line: Line, next: Line | undefined): boolean =>
  next !== undefined &&
  line.text.length >= 15 &&
  next.text.length > line.text.length &&
  next.text.startsWith(line.text) &&
  isCaption(next)
