import { CITIES } from '../../lexicon/cities.js'
import { COUNTRY_OF } from '../../lexicon/places.js'
import { ROOMS, SITES } from '../../lexicon/sites.js'
import type { Span } from '../../model/index.js'
import type { Content } from '../content.js'
import { remembered } from '../remembered.js'

/** A place at which something is said to be or happen. */
export interface Whereabouts {
  /** Places of one level do not lie in one another. */
  readonly level: 'city' | 'country' | 'site' | 'room'
  readonly name: string
  /** From its preposition on. */
  readonly span: Span
}

/** Countries that lie in one another or are disputed, and so part nothing. */
const NESTED = /^(?:England|Scotland|Wales|Britain|United Kingdom|Northern Ireland|Israel|Palestine|China|Taiwan)$/u
const COUNTRIES: ReadonlySet<string> = new Set([...COUNTRY_OF.values()].filter((country) => !NESTED.test(country)))

/** A preposition of place with what may be the name of one, or a common noun with its determiner and up to two words before it. */
const AT =
  /\b(?:in|at|inside|outside|near) (?:((?:\p{Lu}[\p{L}.’'-]{1,20})(?: \p{Lu}[\p{L}’'-]{1,20}){0,2})|(?:the|a|an|his|her|its|their) ((?:[\p{L}’'-]{1,20} ){0,2}?[\p{Ll}-]{3,16})(?=$|[^\p{L}\s-]|\s(?:in|at|on|of|and|or|near|after|before|by|with|for|to|from|since|until|when|while|as|but|that|which|who|where|is|was|were|has|had|will|would|yesterday|late|early|last|\p{Lu}\p{L}{1,20})(?!\p{L})))/gu

function named(words: string): Pick<Whereabouts, 'level' | 'name'> | undefined {
  const parts = words.split(' ')
  for (let n = parts.length; n > 0; n--) {
    const name = parts
      .slice(0, n)
      .join(' ')
      .replace(/[’']s$|\.$/u, '')
    if (CITIES.has(name) || COUNTRY_OF.has(name)) return { level: 'city', name }
    if (COUNTRIES.has(name)) return { level: 'country', name }
  }
  return undefined
}

function site(words: string): Pick<Whereabouts, 'level' | 'name'> | undefined {
  const last = words.slice(words.lastIndexOf(' ') + 1)
  const room = ROOMS.get(last)
  if (room !== undefined) return { level: 'room', name: room }
  const name = SITES.get(last)
  return name === undefined ? undefined : { level: 'site', name }
}

/** The places that a content names with a preposition and that are known by name or kind. Linear in its length. */
export const whereabouts = remembered(({ clause }: Content): readonly Whereabouts[] =>
  [...clause.matchAll(AT)].flatMap((match) => {
    const found = match[1] === undefined ? site(match[2]!) : named(match[1])
    return found ? [{ ...found, span: [match.index, match.index + match[0].length] as const }] : []
  }),
)

/** Two places, one of each content, neither of which lies in the other: of one level, the only ones of it on their sides. */
export function apart(a: Content, b: Content): readonly [Whereabouts, Whereabouts] | undefined {
  for (const level of ['city', 'country', 'site', 'room'] as const) {
    const x = whereabouts(a).filter((place) => place.level === level)
    const y = whereabouts(b).filter((place) => place.level === level)
    if (x.length === 1 && y.length === 1 && x[0]!.name !== y[0]!.name) return [x[0]!, y[0]!]
  }
  return undefined
}
