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
