import { byId, type Article } from '../../model/index.js'
import { indexOfName, type OutletBook } from '../outlets.js'

/** Paragraphs at either end of an article in which an agency's mark may stand. */
const ENDS = 6
/** How far into a paragraph of prose a dateline reaches: "STRASBOURG, Jan 5 (Reuters) - …". */
const DATELINE = 80
/** A paragraph this short is a byline, a credit or a notice, not prose. */
const LINE = 110

/** Words of a credit for a picture, which says nothing of whose text it is. */
const PICTURE = /\b(?:photos?|photographs?|pictures?|images?|getty|videos?|file|pool|graphics?|via)\b/iu
/** Words that make a short line with an agency's name its mark. */
const CREDIT =
  /(?:^|[\s(])(?:by|credit|source|copyright|©|\(c\)|writers?|reporters?|correspondents?|contributed|from|with|wire|wires|agency|agencies)(?=[\s:,.©]|$)/iu

/**
 * Whether the paragraph is marked as the agency's own: a dateline ("PORTO (AP) — …"), a line of its own ("By Reuters",
 * "Ann Lee, Associated Press", "© 2031 AFP"), an end mark ("… until May. — UPI").
 */
function marks(paragraph: string, name: string): boolean {
  const at = indexOfName(paragraph, name)
  if (at < 0) return false
  const before = paragraph.slice(0, at)
  const after = paragraph.slice(at + name.length)
  if (at <= DATELINE && before.endsWith('(') && /^\)\s{0,3}(?:[-–—―:.]|$)/u.test(after)) return true
  if (paragraph.length > LINE) return /[—–-]\s{0,2}\(?$/u.test(before) && /^[\s).]{0,3}$/u.test(after)
  if (PICTURE.test(paragraph) || /\p{L} ?\/ ?$/u.test(before)) return false
  const alone = /^[\s(—–-]{0,4}(?:the\s)?$/iu.test(before) && /^[\s).|•·]{0,4}$/u.test(after)
  const signed = /^[\p{Lu}][\p{L}\s.,'’|&–—-]{2,80}$/u.test(before) && /^(?:\s{0,3}$|\s{0,3}[|,•·])/u.test(after)
  return alone || signed || CREDIT.test(before) || CREDIT.test(after)
}

/** The agencies, by name, that the head or tail of an article marks as the authors of its text; sorted. */
export function agencyMarks({ text, blocks }: Article, book: OutletBook): string[] {
  const paragraphs = blocks.filter(({ kind }) => kind !== 'comment' && kind !== 'caption' && kind !== 'title')
  const ends = [...paragraphs.slice(0, ENDS), ...paragraphs.slice(Math.max(ENDS, paragraphs.length - ENDS))]
  const texts = ends.map(({ span: [start, end] }) => text.slice(start, end))
  const all = texts.join('\n')
  const marked = (name: string): boolean => all.includes(name) && texts.some((paragraph) => marks(paragraph, name))
  return book.entries
    .filter((entry) => entry.agency && book.namesOf(entry).some(marked))
    .map(({ name }) => name)
    .sort(byId)
}
