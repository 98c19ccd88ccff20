import { WAY } from '../lexicon/cues.js'
import type { Attribution, Certainty, Span } from '../model/index.js'
import type { Unit } from './01-units.js'
import type { VerbGroup } from './02-groups.js'
import type { Stretch } from './03-phrases.js'
import type { Reading } from './reading.js'
import type { Places, Scene } from './scene.js'

/** An attribution before it has an id and a parent. Spans are final; `unit` says in which sentence its cue stands. */
export interface Draft extends Omit<Attribution, 'id' | 'article' | 'parent' | 'form'> {
  readonly unit: number
  /** The cue (the very array) of the attribution whose content this one shares and under which it stands. */
  readonly under?: readonly Span[]
}

/** The words of `[start, end)` of a unit as a span of the text; a folded quotation counts whole. */
export function spanOf(reading: Reading, unit: Unit, { start, end }: Stretch): Span {
  const q = unit.quote[end - 1]!
  return [reading.start[unit.at[start]!]!, q > 0 ? reading.quotes[q - 1]!.end : reading.end[unit.at[end - 1]!]!]
}

/** What a rule adds to its places. */
export interface Verdict {
  readonly rule: string
  readonly kind?: Attribution['kind']
  readonly certainty?: Certainty
}

/** The draft of what a rule found in a scene. */
export function draft({ reading, unit, index }: Scene, places: Places, { rule, kind, certainty }: Verdict): Draft {
  const spans = (stretches: readonly Stretch[]): Span[] => stretches.map((stretch) => spanOf(reading, unit, stretch))
  return {
    unit: index,
    source: places.source ? spans([places.source]) : [],
    cue: spans(places.cue),
    content: spans(places.content),
    addressee: places.addressee && spans([places.addressee]),
    kind: kind ?? 'speech',
    certainty: certainty ?? 'asserted',
    rule,
    under: undefined,
  }
}

/**
 * Kind and certainty of a verb that attributes. `did not say that c` says nothing about c; `does not believe that c` and
 * `denied that c` deny it; `did not deny that c` leaves it open.
 */
export function judge(group: VerbGroup): { kind: Attribution['kind']; certainty: Certainty } {
  const ways = group.cue?.ways ?? WAY.SAY
  const thinks = (ways & WAY.THINK) !== 0 && !(ways & WAY.SAY)
  const kind = ways & WAY.WANT && !(ways & WAY.SAY) ? 'other' : thinks ? 'belief' : 'speech'
  // ruled out a ban
  const rules = group.cue?.lemma === 'rule' && group.end > group.head + 1
  if (ways & WAY.DENY || rules) return { kind, certainty: group.negated ? 'hedged' : 'denied' }
  if (group.negated) return thinks ? { kind, certainty: 'denied' } : { kind: 'other', certainty: 'denied' }
  return { kind, certainty: (group.modal && !group.able) || ways & WAY.HEDGE ? 'hedged' : 'asserted' }
}
