import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import type { Unit } from './01-units.js'

/** What a measure begins with, or is after an article: `rose by [nearly] 4 per cent`, `grew by a [third]`. */
const MEASURES: ReadonlySet<string> = new Set(
  `nearly almost about around roughly some over more less up at just only half another third quarter fifth tenth fraction
  margin majority record noon midnight dawn dusk nightfall then`.split(/\s+/u),
)
/** What is counted by a measure; others who are counted do it: `attacked by two dogs`. */
const COUNTED: ReadonlySet<string> = new Set(
  `percent percentage points point votes seats degrees metres meters feet inches miles kilometres kilometers pounds dollars
  euros pence cents tonnes tons hectares acres days weeks months years hours minutes`.split(/\s+/u),
)

/** `voted by five to four`, `grew by a third`, `closed by noon`: by how much or when, and not who does it. */
export const isMeasure = ({ n, word, tag, role }: Unit, i: number): boolean =>
  i < n &&
  ((tag[i] === TAG.NUM && (i + 1 >= n || tag[i + 1] !== TAG.NOUN || COUNTED.has(word[i + 1]!))) ||
    tag[i] === TAG.SYM ||
    (role[i]! & ROLE.TIME) !== 0 ||
    MEASURES.has(word[tag[i] === TAG.DET && i + 1 < n ? i + 1 : i]!))
