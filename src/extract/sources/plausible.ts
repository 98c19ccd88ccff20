import { DOCUMENTS, ISSUED } from '../../lexicon/documents.js'
import { MEDIA_NOUNS, OUTLET_NOUNS } from '../../lexicon/outlet-words.js'
import { BODIES, GROUPS, ROLES } from '../../lexicon/persons.js'
import type { Entity } from './entity.js'

const PERSONAL = /(?:er|or|ist|ian|ant|ent|ee|man|woman|men|women|person|people|folk|kin)s?$/u

/**
 * Whether a source without a name can vouch, as far as its noun shows: people, bodies and texts can; "a base of missiles that
 * would threaten …" cannot.
 */
export function canVouch({ kind, head, name, plural }: Entity): boolean {
  if (kind !== 'unnamed') return true
  if (plural && / (?:and|&) /u.test(name)) return true
  const one = head.replace(/s$/u, '')
  return (
    [ROLES, GROUPS, BODIES, ISSUED, DOCUMENTS, MEDIA_NOUNS, OUTLET_NOUNS].some(
      (words) => words.has(head) || words.has(one),
    ) ||
    PERSONAL.test(head) ||
    /^\d/u.test(head)
  )
}

/** Whether an unnamed source can be "he" or "she", as far as its noun shows: a guard can, a summit cannot. */
export const isHuman = ({ kind, head, plural }: Entity): boolean =>
  kind === 'person' ||
  (kind === 'unnamed' && !plural && (ROLES.has(head) || /(?:man|woman|person|ist|ian|eer|ee)$/u.test(head)))

const ABSTRACT = /(?:[ts]ion|ment|ness|ity|ism|ance|ence|ship|hood|ings?|ure)s?$/u

/** Nouns for times, events and thoughts, which say nothing themselves. */
const SILENT: ReadonlySet<string> = new Set(
  `morning afternoon evening night noon midnight day days week weeks weekend month months year years hour hours minute
  minutes past future present moment time times history summit election war crisis attack attacks threat threats protest
  protests talk talks visit trip idea ideas fact facts worry worries fear fears hope hopes doubt doubts attempt attempts
  effort efforts move moves step steps role result results success failure delay delays problem problems concern
  concerns thing things way ways unrest rebound alarm anger outrage criticism demagoguery hysteria influence just at alone`
    .trim()
    .split(/\s+/u),
)

/**
 * Whether a source without a name is a time, an event or a thought: "[scant preparation] suggests that …", "[the past week]
 * showed that …". In doubt it is none.
 */
export function isSilent(who: Entity): boolean {
  const { kind, head, name } = who
  if (kind !== 'unnamed' || canVouch(who) || /(?<=.)\b\p{Lu}/u.test(name)) return false
  return head.length < 3 || SILENT.has(head) || ABSTRACT.test(head)
}
