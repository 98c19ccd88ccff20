import { LIGHT_VERBS } from '../../lexicon/negations.js'
import { stem } from '../../text/stem.js'
import { headsOf } from '../agreement.js'
import type { Content } from '../content.js'
import { likeness } from '../features.js'
import type { Key } from '../reading.js'
import { remembered } from '../remembered.js'
import type { Clash, Detector } from './clash.js'

/** Words for drawing somebody's attention to a danger or a fault, in base forms. */
const NOTICE: ReadonlySet<string> = new Set(
  'alarm alert caution complain complaint flag notify report warn warned warning'.split(' ').map(stem),
)
/** What one is warned of, which says nothing of what is wrong. */
const VAGUE: ReadonlySet<string> = new Set(
  'anybody anyone concern danger defect fault issue management manager nobody people problem risk safety trouble worry'
    .split(' ')
    .map(stem),
)
/** Who is said to have warned nobody: "[nobody] ever complained", "[no one] was warned", "they were [never] warned". */
const NEVER = /\b(?:nobody|no one|none|no|never|not|n[’']t|without)\b/iu

interface Notice {
  readonly given: boolean
  /** What it was about. */
  readonly topic: readonly Key[]
}

const isNotice = ({ word }: Key): boolean => NOTICE.has(word.stem) && !word.negative
const isLight = ({ word }: Key): boolean => LIGHT_VERBS.has(word.lower) || NOTICE.has(word.stem)

/** What a content says of a warning or complaint, that there was one or none. */
const noticeOf = remembered((content: Content): Notice | undefined => {
  const { keys, clause, denied, reading } = content
  if (!reading.keys.some(isNotice)) return undefined
  const heads = headsOf(content)
  const told = heads.some(isNotice) || (heads.every(isLight) && keys.some(isNotice))
  if (!told) return undefined
  const topic = keys.filter(
    ({ word, name }) => !NOTICE.has(word.stem) && !VAGUE.has(word.stem) && !word.number && !name,
  )
  return topic.length > 0 ? { given: denied === NEVER.test(clause), topic } : undefined
})

/** Whether a content tells of a warning. */
export const tellsNotice = (content: Content): boolean => noticeOf(content) !== undefined

/** "The port [was warned] about the cranes" against "nobody [ever complained] about the cranes". */
export const notice: Detector = (a, b): Clash | undefined => {
  const [p, q] = [noticeOf(a), noticeOf(b)]
  if (!p || !q || p.given === q.given) return undefined
  const denier = p.given ? 'b' : 'a'
  const [given, none] = p.given ? [p, q] : [q, p]
  if (!none.topic.some((key) => given.topic.some((other) => likeness(key, other) === 1))) return undefined
  return { type: 'denial', strength: 0.65, a: [0, a.text.length], b: [0, b.text.length], settled: true, denier }
}
