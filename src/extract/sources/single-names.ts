import { HONORIFICS } from '../../lexicon/titles.js'
import type { Span } from '../../model/index.js'
import type { NameRun } from '../../text/names.js'
import { TAG } from '../../text/tags.js'
import type { Reading } from '../reading.js'
import { type Entity, nameKey } from './entity.js'
import { isHung } from './is-hung.js'
import type { PersonName } from './person-name.js'

/** A name in one word, of which the words around it say no more than that it is one. */
export interface Single {
  readonly run: NameRun
  readonly offset: number
  readonly person: PersonName
}

const bare = (title: string): string => title.toLowerCase().replace(/\.$/u, '')

/** Titles that only persons bear, whatever follows: "Justice Keel" is one, "State Keel" is not. */
const PERSONAL: ReadonlySet<string> = new Set([
  ...HONORIFICS.keys(),
  ...`president senator sen representative rep congressman congresswoman governor gov justice judge mayor minister chancellor
  professor prof general gen colonel col captain capt sergeant sgt detective inspector sheriff pope bishop archbishop cardinal
  rabbi imam ambassador councillor cllr`.split(/\s+/u),
])

/**
 * The names of those who are called by a last name alone throughout, where one of them is a source ("Keel said …") or has a
 * person's title; `byName` holds who is known already.
 */
export function lastNames(
  reading: Reading,
  single: readonly Single[],
  sources: readonly Span[],
  byName: ReadonlyMap<string, unknown>,
): NameRun[] {
  const ordered = [...sources].sort((a, b) => a[0] - b[0])
  const certain = new Set<string>()
  const speaking = new Map<string, NameRun>()
  let next = 0
  for (const { run, offset, person } of single) {
    const key = nameKey(person.name[0]!)
    // Gate 3
    if (byName.has(key) || reading.tag[run.last] === TAG.NUM) continue
    const before = run.first - 1
    if (person.title.length > 0 || (before >= 0 && !/^[.!?…:”“"]/u.test(reading.words[before]!))) certain.add(key)
    while (next < ordered.length && ordered[next]![1] <= offset) next++
    const titled = person.title.length > 0 && PERSONAL.has(bare(person.title.at(-1)!))
    const span = ordered[next]
    // not the Quellon rider
    const whole =
      span && span[0] <= offset && (reading.end[run.last - 1]! >= span[1] || reading.words[run.last] === ',')
    if (titled || whole) speaking.set(key, run)
  }
  return [...speaking].flatMap(([key, run]) => (certain.has(key) ? [run] : []))
}

/** Mentions that being a source outweighs. */
const SPEAKS = 3

/** Mentions that are looked at for what they hang on. */
const FIRST = 12

/**
 * Which of several a last name means: a person of no other gender, the one named most often and not to tell whose another is
 * ("his wife Ann Lee"), before all one that is a source.
 */
export function weighing(
  reading: Reading,
  sources: readonly Span[],
): (all: readonly Entity[], gender?: 'm' | 'f') => Entity {
  const spoken = new Map<Entity, number>()
  const weight = (who: Entity): number => {
    if (who.at.length > FIRST) return who.at.length + SPEAKS
    const own = who.at.filter((offset) => !isHung(reading, offset))
    let speaks = spoken.get(who)
    if (speaks === undefined) {
      const is = own.some((offset) => sources.some(([from, to]) => from <= offset && offset < to))
      spoken.set(who, (speaks = is ? SPEAKS : 0))
    }
    return own.length + speaks
  }
  return (all, gender) => {
    const persons = all.filter(({ kind }) => kind === 'person')
    const fitting = persons.filter((who) => !gender || !who.gender || who.gender === gender)
    const list = fitting.length > 0 ? fitting : persons
    return list.reduce((best, who) => (weight(who) > weight(best) ? who : best), list[0] ?? all[0]!)
  }
}
