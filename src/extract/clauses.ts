import type { Span } from '../model/index.js'
import { TAG } from '../text/tags.js'
import { isFinite } from './finite.js'
import { tokenAt } from './token-at.js'
import type { Reading } from './reading.js'

const JOINERS: ReadonlySet<string> = new Set(['and', 'but', 'while', 'whereas', ';', 'yet', 'though', 'although'])
const SUBORDINATORS: ReadonlySet<string> = new Set(
  `if whether because when after before until since that which who whom whose where why how as unless once so than whatever
  what whoever wherever lest provided`.split(/\s+/u),
)
const TAKES_UP: ReadonlySet<string> = new Set(['it', 'they', 'this', 'these', 'which'])
/** Shares of a group: "most of them". */
const SHARES: ReadonlySet<string> = new Set('most some many all half both none one several few much'.split(' '))
const OWN: ReadonlySet<string> = new Set(['their', 'his', 'her', 'its', 'they', 'he', 'she'])
const SELF: ReadonlySet<string> = new Set(['i', 'we', 'you'])
/** Words with which the teller, after a comma, concedes something of his own: "he said rents rose[, though slowly]". */
const CONCEDES: ReadonlySet<string> = new Set(['though', 'although'])

/** Longest subject looked for after "and", in tokens. */
const SUBJECT = 14

/** Where the subject that begins at `from` meets its finite verb, or -1: "the sides | discussed". */
function subjectEnd(reading: Reading, from: number, to: number): number {
  const { tag, words } = reading
  let noun = false
  for (let i = from; i < to && i - from < SUBJECT; i++) {
    const kind = tag[i]!
    const word = words[i]!
    if (noun && isFinite(reading, i)) return tag[i - 1] === TAG.CCONJ ? -1 : i
    if (noun && kind === TAG.CCONJ && tag[i + 1] === TAG.DET) return -1
    if (
      kind === TAG.NOUN ||
      kind === TAG.PROPN ||
      kind === TAG.PRON ||
      kind === TAG.NUM ||
      word === 'there' ||
      word === 'neither' ||
      word === 'nothing'
    ) {
      if (SUBORDINATORS.has(word) && word !== 'that') return -1
      noun = true
    } else if (i === from && words[i + 1] === 'of' && SHARES.has(word)) noun = true
    else if (
      kind === TAG.ADP &&
      (noun || word === 'for' || word === 'in' || word === 'on' || word === 'by' || word === 'at' || word === 'after')
    ) {
      if (!noun && i > from) return -1
    } else if (!(
      kind === TAG.DET ||
      kind === TAG.ADJ ||
      kind === TAG.ADV ||
      word === '-' ||
      word === '’s' ||
      word === "'s" ||
      word === '’' ||
      word === "'" ||
      word === '“' ||
      word === '”' ||
      word === '"' ||
      (kind === TAG.PART && word !== 'to') ||
      (kind === TAG.VERB && /(?:ed|ing)$/u.test(word) && !noun) ||
      (kind === TAG.CCONJ && noun)
    ))
      return -1
  }
  return -1
}

/**
 * Cuts a sentence into its coordinated finite clauses with subjects of their own: "rents rose, | and the city built
 * nothing". What depends on another clause stays with it ("if A and B agree"), and so does a clause whose subject merely
 * takes up the first ("it was grey and it had foreign plates"). What the teller concedes after a comma is left out, unless the
 * words are `direct` speech. Offsets; trimmed by `trim`.
 */
export function clauses(reading: Reading, [from, to]: Span, direct = true): Span[] {
  const { words, start, end } = reading
  const first = tokenAt(reading, from)
  let last = tokenAt(reading, to)
  while (last > first && end[last - 1]! > to) last--
  const cuts: number[] = []
  let begin = first
  let finite = -1
  let subordinate = false
  let pending = false
  for (let i = first; i < last; i++) {
    const word = words[i]!
    if (isFinite(reading, i)) {
      if (finite < begin || pending) subordinate = pending
      finite = i
      pending = false
      continue
    }
    if (
      SUBORDINATORS.has(word) &&
      !(word === 'that' && (i === first || words[i - 1] === 'and' || words[i - 1] === 'but'))
    ) {
      const measure = words[i - 1] === 'long' || words[i - 1] === 'soon'
      pending = word !== 'as' || reading.tag[i] !== TAG.ADP || measure
      continue
    }
    if (!direct && finite >= begin && i - begin > 2 && words[i - 1] === ',' && CONCEDES.has(word)) {
      to = start[i]!
      break
    }
    // that A did x, that B did y, and that C did z
    const list = word === ',' && words[first] === 'that' && words[i + 1] === 'that'
    if (!(list || JOINERS.has(word)) || finite < begin || i - begin < 3) continue
    const that = words[i + 1] === 'that'
    const comma = words[i - 1] === ','
    if (!(that && words[first] === 'that') && (pending || (subordinate && !that && !comma))) continue
    let next = that ? i + 2 : i + 1
    if (word === ';') while (next < last && /^(?:and|but|\d{1,2}|[a-e]|\(|\))$/u.test(words[next]!)) next++
    const verb = subjectEnd(reading, next, last)
    if (verb < 0) continue
    // … and then they left; … and neither had I
    const subject = words[words[next] === 'then' ? next + 1 : next]!
    // to be held while their claims are decided
    if (word === 'while' && !comma && OWN.has(subject)) continue
    if (subject === 'neither' && isFinite(reading, next + 1)) continue
    if (!that && TAKES_UP.has(subject) && !startsWithSelf(reading, begin, finite)) continue
    if (!that && SELF.has(subject) && startsWithSelf(reading, begin, finite)) continue
    cuts.push(word === ';' ? start[next]! : start[i]!)
    pending = false
    begin = next
  }
  const found: Span[] = []
  let a = from
  for (const cut of cuts) {
    found.push([a, cut])
    a = cut
  }
  found.push([a, to])
  return found
}

const startsWithSelf = ({ words }: Reading, begin: number, finite: number): boolean => {
  for (let i = begin; i < finite; i++) if (SELF.has(words[i]!)) return true
  return false
}
