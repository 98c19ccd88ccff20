import { OUTLET_SORTS } from '../../lexicon/outlet-words.js'
import type { Antecedents } from './antecedents.js'
import { below } from './below.js'
import { isUnknown, makeOutlet } from './members.js'
import type { Entity } from './entity.js'
import { type Met, REACH } from './met.js'

/** A name in one word, or in two with a foreign article: "HarbourList", "De Kustbode". */
const ONE_NAME = /^(?:(?:De|Het|Le|La|El|Il|Der|Die|Das|O) )?\p{Lu}[\p{L}\d.-]{2,30}$/u

const PRINT =
  /\b(?:Times|Post|Courier|Herald|Tribune|Gazette|Ledger|Chronicle|Journal|Telegraph|Examiner|Packet|Echo|Argus|Guardian|Bulletin|Magazine|Newspaper|Weekly)$/u
const AIR = /\b(?:Radio|TV|Television|FM|Channel|BBC|CNN|NBC|CBS|ABC|ITV|Fox|Sky|NPR)\b/u

/** Whether an outlet may be of a sort, as far as its name shows: the Courier is no station. */
function isOf({ name, entry }: Entity, sort: string | undefined): boolean {
  if (sort === 'agency') return entry?.agency === true
  if (sort === 'air') return !PRINT.test(name)
  return sort !== 'print' || !AIR.test(name)
}

/** Which outlet is meant that is called by its sort. */
export function outletsMet({
  cast,
  mentions,
  spoke,
  mentionBefore,
  blockOf,
}: Met): Pick<Antecedents, 'outlet' | 'becomesOutlet' | 'outletAhead'> {
  let outlets = mentions.filter(({ who }) => who.kind === 'outlet')
  const outlet: Antecedents['outlet'] = (noun, offset, strict = false) => {
    const sort = OUTLET_SORTS.get(noun)
    let other: Entity | undefined
    for (
      let i = below(outlets.length, (k) => outlets[k]!.offset, offset), steps = 0;
      i >= 0 && steps < REACH;
      i--, steps++
    ) {
      const { who } = outlets[i]!
      if (who === cast.publisher) continue
      if (isOf(who, sort)) return who
      other ??= who
    }
    return strict ? undefined : other
  }

  const becomesOutlet: Antecedents['becomesOutlet'] = (offset) => {
    const here = blockOf(offset)
    for (let i = mentionBefore(offset), n = 0; i >= 0 && n < REACH; i--, n++) {
      const { who, offset: at } = mentions[i]!
      if (blockOf(at) < here - 1) return undefined
      if (!isUnknown(who) || !ONE_NAME.test(who.name) || spoke.has(who)) continue
      makeOutlet(cast, who, cast.outlets.find(who.name))
      outlets = mentions.filter((mention) => mention.who.kind === 'outlet')
      return who
    }
    return undefined
  }

  const outletAhead: Antecedents['outletAhead'] = (noun, offset) => {
    const next = below(outlets.length, (k) => outlets[k]!.offset, offset) + 1
    const found = outlets[next]
    return found &&
      found.who !== cast.publisher &&
      isOf(found.who, OUTLET_SORTS.get(noun)) &&
      blockOf(found.offset) <= blockOf(offset) + 1
      ? found.who
      : undefined
  }

  return { outlet, becomesOutlet, outletAhead }
}
