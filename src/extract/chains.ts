import { AUDIENCES, MEDIA_NOUNS } from '../lexicon/outlet-words.js'
import type { Article, Attribution, AttributionId, Block, OutletEntry, Span } from '../model/index.js'
import { cover } from '../model/index.js'
import { TAG } from '../text/tags.js'
import { cast as readCast, type Cast } from './sources/cast.js'
import { canVouch } from './sources/plausible.js'
import { entity, type Entity } from './sources/entity.js'
import { type Frame, frames } from './frames.js'
import { parents } from './parents.js'
import { asserts } from './asserts.js'
import { passages } from './passages.js'
import { occasion } from './occasion.js'
import { tokenAt } from './token-at.js'
import { asWritten, type Reading } from './reading.js'
import { inquiry } from './sources/resolve.js'
import type { NameRun } from '../text/names.js'
import type { Inquiry, Place, Resolved } from './sources/inquiry.js'

/** A link before its agent has an id. */
export interface ChainLink {
  readonly who: Entity | null
  readonly mention: readonly Span[]
  readonly cue: readonly Span[]
  readonly certainty: Attribution['certainty']
  readonly inferred: boolean
}

/** Who stands behind what in one article. */
export interface Chains {
  readonly cast: Cast
  readonly inquiry: Inquiry
  readonly frames: readonly Frame[]
  /** Publisher, frames and reader in whose words `offset` stands. */
  readonly base: (offset: number) => readonly ChainLink[]
  /** The whole chain of an attribution, publisher first; `undefined` for none of this article. */
  readonly of: (attribution: AttributionId) => readonly ChainLink[] | undefined
  /** An attribution and those around it, outermost first; at most twelve. */
  readonly line: (attribution: AttributionId) => readonly Attribution[]
  /** The attribution around one. */
  readonly parent: (attribution: AttributionId) => Attribution | undefined
  /** The last link's entity of an attribution alone, without its ancestors. */
  readonly source: (attribution: AttributionId) => Entity | null | undefined
}

interface Step {
  readonly who: Entity | null
  readonly before: readonly Entity[]
  readonly inferred: boolean
  /** The outlet that was told, in these words or in those just before. */
  readonly told?: Entity | undefined
}

/** Words for no one in particular: "anybody who says so" attributes nothing. */
const NOBODY: ReadonlySet<string> = new Set(
  'anybody anyone nobody none everybody everyone somebody someone whoever let you'.split(' '),
)
/** `[no] official`, `[not] one of them`, `[none] of the guards`: who says nothing; `No 10` and `No Labels` are names. */
const isNone = ({ words, tag, capital }: Reading, first: number): boolean =>
  (words[first] === 'no' && capital[first + 1] !== 1 && tag[first + 1] !== TAG.NUM && words[first + 1] !== '.') ||
  (words[first] === 'not' && (words[first + 1] === 'one' || words[first + 1] === 'a')) ||
  (words[first] === 'neither' && (words[first + 1] === 'of' || words[first + 1] === 'side'))

/** Nouns for talk of unknown origin. */
const RUMOURS: ReadonlySet<string> = new Set(
  'rumour rumours rumor rumors report reports gossip speculation legend word'.split(' '),
)
/** Sources without a name that an outlet has and passes on; a spokesman speaks to everybody. */
const INFORMANTS: ReadonlySet<string> = new Set(
  'participant participants source sources insider insiders witness'.split(' '),
)

/** Where an attribution stands: its source, else its cue, else its content. */
const placeOf = (attribution: Attribution): number =>
  attribution.source[0]?.[0] ?? attribution.cue[0]?.[0] ?? attribution.content[0]![0]

/** Start of a phrase whose compound adjective was left out: "[a state-owned] daily". */
function withCompound({ words, tag }: Reading, first: number): number {
  if (first < 2 || words[first - 2] !== '-' || tag[first - 1] !== TAG.VERB) return first
  let i = first - 3
  while (i > 0 && (tag[i - 1] === TAG.DET || tag[i - 1] === TAG.ADJ || tag[i - 1] === TAG.NUM)) i--
  return Math.max(i, 0)
}

/** Resolves the sources of an article's attributions and joins them into chains. Near linear. */
export function chains(
  article: Article,
  read: Reading,
  attributions: readonly Attribution[],
  registry?: readonly OutletEntry[],
): Chains {
  const reading = asWritten(read)
  const cast = readCast(article, reading, registry)
  const framed = [...frames(article, reading, cast), ...passages(article, reading, cast, attributions)]
  const sources = attributions.flatMap(({ source, parent }) => (parent === null ? source.slice(0, 1) : []))
  const asked = inquiry(reading, cast, sources)
  const { resolve, back } = asked
  const readers = new Map<number, Entity>()
  const headlines = article.blocks.filter(({ kind }) => kind === 'title').map(({ span }) => span)
  const inHeadline = (offset: number): boolean => headlines.some(([from, to]) => offset >= from && offset < to)
  const blockAt = (offset: number): Block | undefined => {
    let low = 0
    let high = article.blocks.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (article.blocks[middle]!.span[1] <= offset) low = middle + 1
      else high = middle
    }
    return article.blocks[low]
  }
  const reader = (offset: number): Entity | undefined => {
    const block = blockAt(offset)
    if (block?.kind !== 'comment') return undefined
    const n = block.comment ?? 0
    let who = readers.get(n)
    if (!who) {
      who = entity('unnamed', 'reader comment', { local: true, spokeTo: cast.publisher })
      if (block.author) who.author = block.author
      cast.members.push(who)
      readers.set(n, who)
    }
    return who
  }

  const base = (offset: number): ChainLink[] => {
    const links: ChainLink[] = [{ who: cast.publisher, mention: [], cue: [], certainty: 'asserted', inferred: false }]
    const who = reader(offset)
    if (who) links.push({ who, mention: [], cue: [], certainty: 'asserted', inferred: false })
    else
      for (const { covers, links: own } of framed)
        if (offset >= covers[0] && offset < covers[1])
          for (const { who, mention, cue, inferred = false } of own)
            links.push({
              who,
              mention: mention ? [mention] : [],
              cue: cue ? [cue] : [],
              certainty: 'asserted',
              inferred,
            })
    return links
  }

  const steps = new Map<AttributionId, Step>()
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]))
  const around = parents(attributions)
  const parentOf = ({ id }: Attribution): Attribution | undefined => around.get(id)
  const range = (spans: readonly Span[]): { first: number; last: number } => {
    const [from, to] = cover(spans)!
    return { first: withCompound(reading, tokenAt(reading, from)), last: tokenAt(reading, to) }
  }

  const resolved = new Map<string, Resolved | undefined>()
  /** The same words mean the same source, however many attributions share them. */
  const once = (words: NameRun, place: Place): Resolved | undefined => {
    const key = `${words.first}-${words.last}`
    if (!resolved.has(key)) resolved.set(key, resolve(words, place))
    return resolved.get(key)
  }

  const step = (attribution: Attribution): Step => {
    const offset = placeOf(attribution)
    const telling = parentOf(attribution)
    const parent = telling && steps.get(telling.id)
    const place: Place = {
      offset,
      speaker: parent?.who ?? reader(offset) ?? cast.publisher,
      quoted: telling ? telling.form === 'direct' : true,
      headline: inHeadline(offset),
      content: attribution.rule === 'answered' ? [] : attribution.content,
    }
    if (attribution.source.length === 0) {
      if (attribution.rule.startsWith('noun')) return rumour(attribution, place)
      if (attribution.cue.length > 0) return { who: null, before: [], inferred: false }
      const who = back.lastSource(offset) ?? null
      return { who, before: [], inferred: true }
    }
    const words = range(attribution.source)
    if (
      isNone(reading, words.first) ||
      NOBODY.has(reading.words[words.first] ?? '') ||
      NOBODY.has(reading.words[words.last - 1] ?? '')
    )
      return { who: cast.publisher, before: [], inferred: true }
    const found = once(words, place)
    if (!found) return { who: null, before: [], inferred: false }
    const { who, inferred, via } = found
    if (telling && !canVouch(who)) return { who: cast.publisher, before: [], inferred: true }
    const before = [...via]
    const spoken = occasion(reading, attribution)
    const told =
      (attribution.addressee && addressee(attribution.addressee, place)) ??
      (spoken && addressee(spoken, place)) ??
      (attribution.addressee || spoken || via.length > 0 ? undefined : stillTold(attribution, found))
    if (told) before.push(told)
    if (who.kind === 'unnamed') {
      who.spokeTo ??= told ?? passedOn(attribution, who)
      if (who.spokeTo && who.spokeTo !== cast.publisher && !before.includes(who.spokeTo)) before.push(who.spokeTo)
    }
    return { who, before, inferred, told }
  }

  /**
   * The outlet that a source told just before, where a pronoun or role goes on with it in the same paragraph: "Lee told the
   * Port Courier that … “Nobody cared,” [she] said."
   */
  const stillTold = (attribution: Attribution, { who, inferred }: Resolved): Entity | undefined => {
    const before = last && steps.get(last.id)
    if (!last || !before?.told || before.who !== who || !inferred || parentOf(attribution) !== parentOf(last))
      return undefined
    return blockAt(placeOf(last)) === blockAt(placeOf(attribution)) ? before.told : undefined
  }

  /** "[Unconfirmed reports] that …", "[new reports] of …" vouch for themselves; "the claim that …" of nobody attributes nothing. */
  const rumour = ({ cue, rule }: Attribution, place: Place): Step => {
    const { first, last: end } = range(cue)
    const last = rule === 'noun-of' ? end - 1 : end
    const noun = reading.words[last - 1] ?? ''
    const found = RUMOURS.has(noun) ? resolve({ first, last }, { ...place, offset: cue[0]![0] }) : undefined
    return { who: found?.who ?? cast.publisher, before: [], inferred: false }
  }

  /**
   * The outlet that reported the sentence before, where a source met for the first time can only be its: "The Gulf site said
   * … One participant said …".
   */
  const passedOn = (attribution: Attribution, who: Entity): Entity | undefined => {
    if (parentOf(attribution)?.source.length || who.at.length > 0 || !INFORMANTS.has(who.head)) return undefined
    const before =
      last && last.source.length > 0 && blockAt(placeOf(last)) === blockAt(placeOf(attribution)) ? last : undefined
    if (
      !before ||
      parentOf(before) !== undefined ||
      framed.some(({ covers: [a, b] }) => placeOf(before) >= a && placeOf(before) < b)
    )
      return undefined
    const outlet = steps.get(before.id)?.who
    return outlet?.kind === 'outlet' && outlet !== cast.publisher ? outlet : undefined
  }

  /** The outlet that was told, where it is one. */
  const addressee = (spans: readonly Span[], place: Place): Entity | undefined => {
    const { first, last } = range(spans)
    if (last - first > 14) return undefined
    const head = reading.words[last - 1]
    const media = MEDIA_NOUNS.has(head ?? '') && reading.words[first] !== 'the' && last - first > 1
    if (head && AUDIENCES.has(head) && !media && reading.capital[last - 1] !== 1) return undefined
    const found = resolve({ first, last }, { ...place, offset: spans[0]![0] })
    return found?.who.kind === 'outlet' ? found.who : undefined
  }

  let last: Attribution | undefined
  const order = [...attributions]
  order.sort((a, b) => Number(inHeadline(placeOf(a))) - Number(inHeadline(placeOf(b))) || placeOf(a) - placeOf(b))
  for (const attribution of order) {
    resolveWithParents(attribution)
  }
  function resolveWithParents(attribution: Attribution): void {
    if (steps.has(attribution.id)) return
    steps.set(attribution.id, { who: null, before: [], inferred: false })
    const parent = parentOf(attribution)
    if (parent) resolveWithParents(parent)
    const made = step(attribution)
    steps.set(attribution.id, made)
    if (made.who && made.who !== cast.publisher) back.note(made.who, placeOf(attribution), parent !== undefined)
    if (attribution.source.length > 0) last = attribution
  }

  const line = (id: AttributionId): Attribution[] => {
    const all: Attribution[] = []
    for (let a = byId.get(id); a && all.length < 12; a = parentOf(a)) all.unshift(a)
    return all
  }

  const joined = new Map<AttributionId, ChainLink[] | undefined>()
  const of = (id: AttributionId): ChainLink[] | undefined => {
    if (!joined.has(id)) joined.set(id, join(id))
    return joined.get(id)
  }

  const join = (id: AttributionId): ChainLink[] | undefined => {
    const last = byId.get(id)
    if (!last) return undefined
    const links = base(placeOf(last))
    const add = (link: ChainLink): void => {
      if (!links.some(({ who }) => who === link.who)) links.push(link)
    }
    for (const attribution of line(id)) {
      const made = steps.get(attribution.id)!
      if (attribution !== last && (attribution.certainty === 'denied' || !asserts(reading, attribution))) continue
      if (attribution !== last && attribution.source[0] && attribution.source[0][0] === last.source[0]?.[0]) continue
      if (attribution !== last && made.who === null) continue
      for (const who of made.before)
        add({
          who,
          mention: attribution.addressee ?? [],
          cue: attribution.cue,
          certainty: 'asserted',
          inferred: !attribution.addressee,
        })
      add({
        who: made.who,
        mention: made.who ? attribution.source : [],
        cue: attribution.cue,
        certainty: attribution.certainty,
        inferred: made.inferred,
      })
    }
    return steps.get(id)!.who === cast.publisher ? undefined : links
  }

  return {
    cast,
    inquiry: asked,
    frames: framed,
    base,
    of,
    line,
    parent: (id) => around.get(id),
    source: (id) => steps.get(id)?.who,
  }
}
