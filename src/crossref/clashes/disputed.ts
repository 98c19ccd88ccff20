import { DISPUTED } from '../../lexicon/disputed.js'
import type { Span } from '../../model/index.js'
import { predicateOf } from '../agreement.js'
import type { Content } from '../content.js'
import { likeness } from '../features.js'
import type { Key } from '../reading.js'
import { remembered } from '../remembered.js'
import type { Clash, Detector } from './clash.js'

const FORMS = DISPUTED.map(({ act, forms }) => ({ act, form: new RegExp(`\\b(?:${forms.join('|')})`, 'iu') }))

/** "[Nobody] was told to keep quiet", "I [never] took a cent". */
const NEVER = /\b(?:nobody|no one|none|no|never|not|neither|without)\b|n[’']t\b/iu

/** How far before an act the word stands that denies it, in code units. */
const REACH = 50
/** Least weight of a word that shows that both speak of the same. */
const TELLING = 3

/** An act that a content tells of or denies. */
interface Act {
  readonly act: string
  readonly done: boolean
  readonly span: Span
  /** Who or what else is named, the speaker included. */
  readonly others: readonly Key[]
}

const actIn = remembered((content: Content): Act | undefined => {
  const { clause, keys, voice, denied } = content
  for (const { act, form } of FORMS) {
    const found = form.exec(clause)
    if (!found) continue
    const span: Span = [found.index, found.index + found[0].length]
    const never = NEVER.test(clause.slice(Math.max(0, found.index - REACH), found.index))
    const others = [...keys.filter((key) => key.name || key.span[1] <= span[0] || key.span[0] >= span[1]), ...voice]
    return predicateOf(content).open ? undefined : { act, done: never === denied, span, others }
  }
  return undefined
})

/** The act that is often disputed of which a content tells. */
export const disputedIn = (content: Content): string | undefined => actIn(content)?.act

/** Whether a content tells of an act that is often disputed. */
export const tellsDisputed = (content: Content): boolean => actIn(content) !== undefined

/** "The staff were [told to say nothing]" against "no member of staff was ever [gagged]", with a common word or speaker besides. */
export const disputed: Detector = (a, b): Clash | undefined => {
  const [p, q] = [actIn(a), actIn(b)]
  if (!p || !q || p.act !== q.act || p.done === q.done) return undefined
  const telling = p.others.filter(({ weight }) => weight >= TELLING)
  if (!telling.some((key) => q.others.some((other) => likeness(key, other) >= 0.7))) return undefined
  return {
    type: 'denial',
    strength: 0.75,
    a: [0, a.text.length],
    b: [0, b.text.length],
    settled: true,
    denier: p.done ? 'b' : 'a',
  }
}
