import { KEPT, LEADING, PAST_POST, POSTS as LINES, REMOVED, SERVING } from '../../lexicon/posts.js'
import type { Span } from '../../model/index.js'
import { stem } from '../../text/stem.js'
import { predicateOf } from '../agreement.js'
import type { Content } from '../content.js'
import { remembered } from '../remembered.js'
import type { Clash, Detector } from './clash.js'

const POSTS: ReadonlyMap<string, number> = new Map(
  LINES.flatMap((line, n) => line.map((word) => [stem(word), n] as const)),
)

/** What a content says of a post: that somebody holds it, held it, or never did. */
type Status = 'held' | 'over' | 'never'

interface Post {
  readonly post: number
  readonly status: Status
  readonly span: Span
  /** Whether it is said of somebody, not added to a name: "is the former mayor", "was replaced as head". */
  readonly told: boolean
}

/** A verb by which a post is said of somebody. */
const TELLS = /\b(?:am|is|was|are|were|be|been|became|remains?|remained|stays?|stayed|heads?|leads?)\b[^,;.]{0,30}$/iu

/** A verb that names a post itself: "[heads] the office". */
const LEADS = /^(?:heads|headed|leads|led|chairs|chaired|manages|managed|directs|directed|runs|ran)$/u
/** Words by which a post is said to be no more than it is: "an adviser [with no power] over the budget". */
const NO_MORE = /\b(?:only|merely|just|never more than|nothing but|with no|without any|no more than)\b/iu

/** What somebody does by whom a post is over: "the chairman [quit]"; and what is done to him: "the chief [was] relieved of his duties". */
const LEAVES = /^(?:resign(?:s|ed)?|quits?)$/iu
const IS_DONE = /\b(?:is|are|was|were|been|being)(?: \p{L}{1,14}ly)? $/iu

/** Whether a content says of whoever has the post at a span that it is over. */
function isLeft(content: Content, [start, end]: Span): boolean {
  const { subject, heads } = predicateOf(content)
  const [verb] = heads
  if (!verb || start < subject[0] || end > subject[1]) return false
  const said = content.text.slice(...verb).toLowerCase()
  return LEAVES.test(said) || (REMOVED.has(said) && IS_DONE.test(content.text.slice(0, verb[0])))
}

/** Words before a post that are looked at. */
const BEFORE = 6

/** The posts that a content names, with what it says of them. */
const posts = remembered((content: Content): Post[] => {
  const {
    text,
    reading: { terms },
    negations,
  } = content
  return terms.flatMap(({ word, span }, i) => {
    const post = POSTS.get(word.stem)
    if (post === undefined) return []
    const lead = terms.slice(Math.max(0, i - BEFORE), i)
    const near = lead.slice(-3).find((term) => PAST_POST.has(term.word.lower))
    const removed = lead.find((term) => REMOVED.has(term.word.lower))
    const kept = lead.find((term) => KEPT.has(term.word.lower))
    const never = negations.find(
      ([start, end]) => end <= span[0] && span[0] - end < 24 && /^(?:never|not|no)/iu.test(text.slice(start, end)),
    )
    if (!near && !never && isLeft(content, span))
      return [{ post, status: 'over', span: predicateOf(content).heads[0]!, told: true }]
    const from = (near ?? removed ?? kept)?.span[0] ?? never?.[0] ?? span[0]
    const status: Status = near || (removed && !kept && !never) ? 'over' : never && !kept ? 'never' : 'held'
    const told =
      LEADS.test(word.lower) || TELLS.test(text.slice(Math.max(0, from - 40), from === span[0] ? span[0] : from + 8))
    return [{ post, status, span: [from, span[1]] as const, told }]
  })
})

/** Whether a content names a post that somebody can hold. */
export const namesPost = ({ reading: { terms } }: Content): boolean => terms.some(({ word }) => POSTS.has(word.stem))

/** Persons named in a content by two words or more, or by one that begins it or follows a post: their last words. */
const persons = remembered(({ text, reading: { terms } }: Content): Set<string> => {
  const found = new Set<string>()
  terms.forEach(({ capital, word, span, first }, i) => {
    if (!capital || word.stop || word.number || POSTS.has(word.stem)) return
    const before = terms[i - 1]
    const joined = before?.capital && !before.word.stop && /^ $/u.test(text.slice(before.span[1], span[0]))
    const next = terms[i + 1]
    const goesOn = next?.capital && /^ $/u.test(text.slice(span[1], next.span[0]))
    if (goesOn) return
    if (joined || (first && /^ (?:is|was|has|had|remains|stays|heads|never)\b/u.test(text.slice(span[1], span[1] + 9))))
      found.add(word.stem)
  })
  return found
})

/** A content about its speaker or somebody who was just named: "[I] am still the chairman", "[he] was never our coach". */
const PERSONAL = /^\W*(?:I|he|she)\b/iu

/** The persons that a content names, or whom its pronoun may mean: their last words. */
const about = (content: Content): readonly string[] => [
  ...persons(content),
  ...(PERSONAL.test(content.text)
    ? content.voice.filter(({ name, word }) => name && !POSTS.has(word.stem)).map(({ word }) => word.stem)
    : []),
]

const lineOf = (post: number): string => LINES[post]![0]!

/** "X is [but an adviser] without power" while others have it that "X [heads] the office". */
const isBelow = (low: Content, p: Post, q: Post): boolean =>
  p.status === 'held' &&
  q.status === 'held' &&
  SERVING.has(lineOf(p.post)) &&
  LEADING.has(lineOf(q.post)) &&
  NO_MORE.test(low.text)

/** "X, [the mayor]" against "X, [the former mayor]"; "X was [replaced as head]" against "X [remains in charge]". */
export const role: Detector = (a, b): Clash | undefined => {
  const x = posts(a)
  const y = x.length > 0 ? posts(b) : []
  if (y.length === 0) return undefined
  const people = about(b)
  if (!about(a).some((person) => people.includes(person))) return undefined
  const named = [...persons(a)].some((person) => persons(b).has(person))
  for (const p of x)
    for (const q of y)
      if (p.told && q.told && (isBelow(a, p, q) || isBelow(b, q, p)))
        return { type: 'role', strength: 0.75, a: p.span, b: q.span }
  for (const p of x)
    for (const q of y) {
      if (p.post !== q.post || p.status === q.status || (p.status !== 'held' && q.status !== 'held')) continue
      const both = p.told && q.told
      if (both || (named && (p.status === 'held' ? q : p).told))
        return { type: 'role', strength: 0.85, a: p.span, b: q.span, ...(both ? { settled: true } : {}) }
    }
  return undefined
}
