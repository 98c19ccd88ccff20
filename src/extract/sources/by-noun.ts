import { DOCUMENTS, ISSUED } from '../../lexicon/documents.js'
import { BODIES, GROUPS } from '../../lexicon/persons.js'
import type { NameRun } from '../../text/names.js'
import { TAG } from '../../text/tags.js'
import { affiliate } from './affiliation.js'
import { byDocument, issuer } from './by-document.js'
import { apposed, named } from './by-name.js'
import { byOutlet } from './by-outlet.js'
import { byOwner } from './by-owner.js'
import { byRole } from './by-role.js'
import { addRole } from './members.js'
import { described, modifiers } from './described.js'
import { direct, type Inquiry, type Place, type Resolved, taken } from './inquiry.js'
import { introduced } from './introduced.js'
import { callsOutlets, isOutletNoun } from './outlet-noun.js'
import type { Phrase } from './phrase.js'
import { roleHead, roleOf, textOf } from './role.js'

/**
 * Whom a phrase means whose head is a common noun: the one in apposition, an outlet, who issued a document, the document, a
 * body, a person by a role, else a source without a name.
 */
export function byNoun(at: Inquiry, parsed: Phrase, range: NameRun, place: Place): Resolved | undefined {
  const { reading, back, again, earlier, local } = at
  const { words, tag } = reading
  const head = words[parsed.head]!
  const name = ISSUED.has(head) ? undefined : apposed(reading, parsed)
  const apposition = name && named(at, name, place)
  if (apposition) {
    const { who } = apposition
    if (who.kind === 'person') {
      addRole(who, roleOf(reading, { first: parsed.first, last: parsed.last }))
      affiliate(at, who, parsed, place)
    } else if (BODIES.has(head)) addRole(who, { head, words: new Set([head]), text: head })
    return apposition
  }
  if (isOutletNoun(at, parsed, place)) return byOutlet(at, parsed, place)
  const whole = described(reading, parsed, range.last)
  const text = textOf(reading, whole)
  if (head !== 'reports' && callsOutlets(reading, parsed.head)) {
    const kind = modifiers(reading, parsed).length > 0 ? 'outlet' : 'group'
    return direct(again(text) ?? local(kind, whole, head, true))
  }
  const issued = ISSUED.has(head) ? issuer(at, parsed, range, place) : undefined
  if (issued) return issued
  if (DOCUMENTS.has(head)) return byDocument(at, parsed, range, place)
  const owned = byOwner(at, parsed, place)
  if (owned) return owned
  const role = roleHead(reading, parsed.head)
  if (role) return byRole(at, parsed, range, role, place)
  const worded = modifiers(reading, parsed)
  if (BODIES.has(head) && !parsed.indefinite) {
    const body =
      parsed.owner || (!parsed.definite && worded.length === 0) ? undefined : back.body(head, worded, place.offset)
    return body ? taken(body) : direct(again(text) ?? local('organization', whole, head, false))
  }
  const known =
    parsed.definite && parsed.post >= parsed.last && worded.length <= 1 ? earlier(head, place.offset) : undefined
  if (known) return taken(known)
  const met =
    parsed.definite &&
    !parsed.owner &&
    worded.length === 0 &&
    parsed.post >= parsed.last &&
    parsed.head === range.last - 1
      ? introduced(at, parsed, head)
      : undefined
  if (met) return taken(met)
  const common = tag[parsed.head] === TAG.NOUN || tag[parsed.head] === TAG.PROPN
  // nine in 10, 61 percent
  const share = /^(?:\d+|percent|%|cent|five|six|seven|eight|nine|ten|half)$/u.test(head)
  const plural = share || GROUPS.has(head) || (common && /[^s]s$/u.test(head))
  return direct(again(text) ?? local('unnamed', whole, head, plural))
}
