import { DATASET_KEYS } from './schema.js'

/** Says where a value is not as it should be (`.chain[2].name`), or `undefined` where all of it is. */
type Shape = (value: unknown) => string | undefined

const is =
  (check: (value: unknown) => boolean): Shape =>
  (value) =>
    check(value) ? undefined : ''

const text = is((value) => typeof value === 'string')
const yesOrNo = is((value) => typeof value === 'boolean')
const number = is((value) => typeof value === 'number' && Number.isFinite(value))
const span = is(
  (value) => Array.isArray(value) && value.length === 2 && value.every((end) => Number.isSafeInteger(end) && end >= 0),
)
const oneOf = (...words: readonly string[]): Shape => is((value) => typeof value === 'string' && words.includes(value))
const maybe =
  (shape: Shape): Shape =>
  (value) =>
    value === undefined ? undefined : shape(value)
const orNull =
  (shape: Shape): Shape =>
  (value) =>
    value === null ? undefined : shape(value)

const list =
  (shape: Shape): Shape =>
  (value) => {
    if (!Array.isArray(value)) return ''
    for (const [i, item] of value.entries()) {
      const place = shape(item)
      if (place !== undefined) return `[${i}]${place}`
    }
    return undefined
  }

const record =
  (fields: Readonly<Record<string, Shape>>): Shape =>
  (value) => {
    if (typeof value !== 'object' || value === null) return ''
    const given = new Map<string, unknown>(Object.entries(value))
    for (const [name, shape] of Object.entries(fields)) {
      const place = shape(given.get(name))
      if (place !== undefined) return `.${name}${place}`
    }
    return undefined
  }

const spans = list(span)
const certainty = oneOf('asserted', 'hedged', 'denied')
const side = record({ statement: text, words: spans, holders: list(text) })
const link = record({
  agent: orNull(text),
  name: orNull(text),
  mention: spans,
  cue: spans,
  certainty,
  inferred: yesOrNo,
})

const SHAPES: Readonly<Record<(typeof DATASET_KEYS)[number], Shape>> = {
  articles: record({
    id: text,
    outlet: text,
    title: maybe(text),
    published: maybe(text),
    url: maybe(text),
    text,
    blocks: list(record({ kind: text, span })),
  }),
  attributions: record({ id: text, article: text, source: spans, cue: spans, content: spans }),
  statements: record({
    id: text,
    article: text,
    content: spans,
    text,
    chain: list(link),
    hedged: yesOrNo,
    polarity: oneOf('affirmed', 'denied'),
    claim: maybe(text),
  }),
  agents: record({ id: text, kind: text, name: text, aliases: list(text) }),
  claims: record({ id: text, text, statements: list(text), firstReported: maybe(text) }),
  relations: record({
    kind: oneOf('contradicts', 'supersedes'),
    type: text,
    a: text,
    b: text,
    score: number,
    why: text,
    evidence: record({ a: side, b: side }),
  }),
  reuse: record({ a: text, b: text, passages: list(record({ a: span, b: span, words: number })) }),
  families: record({ id: text, articles: list(text), agency: maybe(text) }),
  losses: record({ kind: text, claim: text, from: text, to: text, why: text }),
  issues: record({ code: text, severity: text, message: text }),
}

const relays = maybe(
  list(record({ article: text, by: text, of: text, byMention: spans, ofMention: spans, cue: spans, certainty })),
)

/** The first place of each of a dataset's lists that does not have the shape of the model: `statements[3].chain[0].name`. */
export const badShapes = (data: Readonly<Record<string, unknown>>): readonly string[] =>
  [...DATASET_KEYS.map((name) => [name, list(SHAPES[name])] as const), ['relays', relays] as const].flatMap(
    ([name, shape]) => {
      const place = shape(data[name])
      return place === undefined ? [] : [`${name}${place}`]
    },
  )
