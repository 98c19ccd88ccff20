import type { Span } from '../model/index.js'
import { type NameRun, nameRuns } from '../text/names.js'
import type { Reading } from './reading.js'
import { type Cast, outletMember } from './sources/members.js'
import type { Entity } from './sources/entity.js'
import { kindOf } from './sources/name-kind.js'
import { tokenAt } from './token-at.js'

/** The first outlet named in tokens of the article, from `offset` to `end`. */
export function outletIn(
  reading: Reading,
  cast: Cast,
  from: number,
  to: number,
): { who: Entity; span: Span } | undefined {
  const first = tokenAt(reading, from)
  const last = tokenAt(reading, to)
  for (const run of nameRuns(reading, first, last)) {
    const whole = extended(reading, cast, run)
    const { name } = cast.facts(whole)
    const known = cast.byName.get(name.toLowerCase())?.find((member) => member.kind === 'outlet')
    const who = known ?? (kindOf(reading, whole, cast.facts(whole)) === 'outlet' ? outletMember(cast, name) : undefined)
    if (who) return { who, span: [reading.start[whole.first]!, reading.end[whole.last - 1]!] }
  }
  return undefined
}

/** A name whose last word was not capitalised is known by the outlet table: "Harbour Lights weekly". */
function extended(reading: Reading, cast: Cast, run: NameRun): NameRun {
  const longer = { first: run.first, last: run.last + 1 }
  return longer.last < reading.start.length && cast.facts(longer).entry ? longer : run
}
