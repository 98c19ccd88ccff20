import type { Article, Block, Span } from '../model/index.js'
import { nameRuns } from '../text/names.js'
import { introducedFrames } from './introduced-frames.js'
import { outletIn } from './outlet-in.js'
import { tokenAt } from './token-at.js'
import { type Cast, outletMember } from './sources/members.js'
import { type Entity, nameKey } from './sources/entity.js'
import type { Reading } from './reading.js'
import { wordsOf } from './sources/role.js'

/** A stretch of an article that somebody else vouches for: a reprint, agency copy, an introduced block. */
export interface Frame {
  readonly covers: Span
  /** Whom the frame puts between the publisher and what the stretch says, outermost first; without words from metadata. */
  readonly links: readonly {
    readonly who: Entity
    readonly mention?: Span
    readonly cue?: Span
    /** Nothing says so in these words. */
    readonly inferred?: boolean
  }[]
}

/** Words of a line that says where the article stood first; the outlet's name follows. */
const REPRINT = [
  /\b(?:originally|first|previously) (?:appeared|published|posted|ran|run|released|printed|featured|aired) (?:at|in|on|by|with)\b/iu,
  /\b(?:re-?published|reprinted|re-?posted|cross-?posted|syndicated|reproduced)(?: here)?(?: with (?:the )?(?:kind )?permission)? (?:from|of|courtesy of|by permission of)\b/iu,
  /^(?:authored|written|posted|submitted)? ?by [^.]{2,60}? (?:via|for|of|at)\b/iu,
  /^(?:via|source|h\/t|hat tip)(?: to)?:?(?= )/iu,
]
/** A word without which no line is a reprint notice. */
const NOTICES =
  /original|first|previous|publish|print|post|syndic|reprod|^via|^source|^by|tip|h\/t|authored|written|submitted/iu
/** Longest reprint notice, in code units. */
const NOTICE = 240
/** Agency in a dateline: "HARBOUR CITY, June 3 (Reuters) - …". */
const DATELINE = /^[^()a-z]{0,60}(?:[\p{L}.]{3,12} \d{1,2}(?:, \d{4})?)?[^()]{0,20}\((\p{Lu}[\p{L} -]{1,40})\) ?[-–—]/u

/** Blocks at the head and tail of an article in which a reprint notice may stand. */
const EDGE = 6

/** The frames of an article, wider ones first. */
export function frames(article: Article, reading: Reading, cast: Cast): Frame[] {
  const { text, blocks } = article
  const own = blocks.filter((block) => block.kind !== 'comment')
  const found: Frame[] = []
  const body = own.filter((block) => block.kind !== 'title')
  const covers: Span = [own[0]?.span[0] ?? 0, own.at(-1)?.span[1] ?? text.length]
  for (const [i, block] of body.entries()) {
    if (i >= EDGE && i < body.length - EDGE) continue
    const link = reprint(reading, cast, block, text)
    if (link && link.who !== cast.publisher && found.length === 0) found.push({ covers, links: [link] })
  }
  const opening = body.find((block) => block.kind === 'body')
  const dateline = opening && DATELINE.exec(text.slice(opening.span[0], opening.span[0] + 120))
  if (opening && dateline) {
    const at = opening.span[0] + dateline[0].indexOf('(') + 1
    // a publisher signs with its own initials, whoever else bears them
    const own = cast.byName.get(nameKey(dateline[1]!))?.includes(cast.publisher) ?? false
    const agency = own ? undefined : cast.outlets.find(dateline[1]!)
    if (agency?.agency) {
      const who = outletMember(cast, agency.name)
      const mention: Span = [at, at + dateline[1]!.length]
      if (who !== cast.publisher && !found.some(({ links }) => links.some((link) => link.who === who)))
        found.push({ covers, links: [{ who, mention, cue: mention }] })
    }
  }
  if (found.length === 0 && article.via !== undefined) {
    const who = outletMember(cast, cast.outlets.find(article.via)?.name ?? article.via)
    if (who !== cast.publisher) found.push({ covers, links: [{ who, inferred: true }] })
  }
  return [...found, ...introducedFrames(article, reading, cast)]
}

function reprint(reading: Reading, cast: Cast, block: Block, text: string): Frame['links'][number] | undefined {
  const [from, to] = block.span
  if (to - from > NOTICE) return undefined
  const line = text.slice(from, to)
  if (!NOTICES.test(line)) return undefined
  for (const pattern of REPRINT) {
    const match = pattern.exec(line)
    if (!match) continue
    const after = from + match.index + match[0].length
    const named = outletIn(reading, cast, after, to) ?? plainlyNamed(reading, cast, after, to)
    if (named) return { who: named.who, mention: named.span, cue: [from + match.index, after] }
  }
  return undefined
}

/** After "Originally appeared at" any capitalised name is an outlet's, whatever its shape. */
function plainlyNamed(reading: Reading, cast: Cast, from: number, to: number): { who: Entity; span: Span } | undefined {
  const first = tokenAt(reading, from)
  const run = nameRuns(reading, first, tokenAt(reading, to))[0]
  if (!run || run.first > first + 1) return undefined
  return {
    who: outletMember(cast, wordsOf(reading, run).join(' ')),
    span: [reading.start[run.first]!, reading.end[run.last - 1]!],
  }
}
