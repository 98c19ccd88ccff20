import { predicateOfAll, subjectHead } from '../agreement.js'
import type { Content } from '../content.js'
import type { Denied } from '../denied.js'
import { likeness } from '../features.js'
import type { Key } from '../reading.js'
import type { Clash, Detector } from './clash.js'

/** What stands between *be* with its negation and a denied quality: "was [not so “]secret”", "is[n't really ]new". */
const DEGREE =
  /^(?:\s(?:so|that|all that|very|really|exactly|quite|particularly|entirely|at all|in any way|by any means))?\s["“‘']?$/iu
const BE = /(?:\b(?:is|was|are|were|be|been|being|hardly|scarcely)|[’']s)\s?$/iu
/** Words of a noun phrase that a quality can stand before. */
const PHRASE = 3
/** A match above this is the same thing. */
const SAME = 0.4

/** Whether a content says that something is not so: "the meeting was [not secret]". */
const isDenied = ({ text }: Content, { negation, key }: Denied): boolean =>
  negation[1] <= key.span[0] &&
  !/^no$/iu.test(text.slice(...negation)) &&
  DEGREE.test(text.slice(negation[1], key.span[0])) &&
  BE.test(text.slice(0, negation[0]))

/** What a quality belongs to where it stands before a noun: of "[secret] trade talks" both *trade* and *talks*. */
function bearers({ text, keys }: Content, quality: Key): readonly Key[] {
  const found: Key[] = []
  let end = quality.span[1]
  for (const key of [...keys].sort((p, q) => p.span[0] - q.span[0])) {
    if (key.span[0] < end || found.length === PHRASE) continue
    if (!/^["”’']?[ \u00a0-]$/u.test(text.slice(end, key.span[0]))) break
    found.push(key)
    end = key.span[1]
  }
  return found
}

/** The quality that `a` denies and `b` takes for granted of the same thing, about which both name something else in common. */
function onlyIn(a: Content, b: Content): { readonly denied: Denied; readonly key: Key } | undefined {
  if (b.negations.length > 0) return undefined
  const has = (key: Key): boolean => a.keys.some((other) => likeness(key, other) > SAME)
  for (const denied of a.deniedWords) {
    const key = isDenied(a, denied) ? b.keys.find(({ word }) => word.stem === denied.key.word.stem) : undefined
    const things = key ? bearers(b, key) : []
    if (!key || !things.some(has)) continue
    const subject = subjectHead(a)
    if (subject && subject.span[1] <= denied.negation[0] && !things.some((thing) => likeness(thing, subject) > SAME))
      continue
    if (b.keys.some((other) => other !== key && other.name && !things.includes(other) && has(other)))
      return { denied, key }
  }
  return undefined
}

/**
 * "[Secret] talks between Norland and Sudria" against "the talks of Norland and Sudria were [not so secret]": one says in
 * passing what the other denies outright.
 */
export const quality: Detector = (a, b): Clash | undefined => {
  if (a.deniedWords.length === 0 && b.deniedWords.length === 0) return undefined
  const inA = onlyIn(a, b)
  const inB = inA ? undefined : onlyIn(b, a)
  const found = inA ?? inB
  if (!found || predicateOfAll(a).open !== predicateOfAll(b).open) return undefined
  const { denied, key } = found
  const [start, end] = [denied.negation[0], denied.key.span[1]]
  const words = [start, /^[”’]/u.test((inA ? a : b).text.slice(end)) ? end + 1 : end] as const
  return {
    type: 'antonym',
    strength: 0.95,
    inPassing: true,
    ...(inA ? { a: words, b: key.span } : { a: key.span, b: words }),
  }
}
