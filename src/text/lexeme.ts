import winkNLP, { type Model, type WinkMethods } from 'wink-nlp'
import model from 'wink-eng-lite-web-model'

/** What the tagger knows of a word wherever it stands. */
export interface Lexeme {
  /** The likeliest part of speech, in the tagger's numbers; -1 for what it takes for no word. */
  readonly part: number
  /** Whether no context changes it. */
  readonly fixed: boolean
  /** What the patterns see in place of the part of speech, or 0. */
  readonly hint: number
  /** Bits of the parts of speech it can have. */
  readonly can: number
  /** What follows where the tagger parts the word: `not` of `cannot`. */
  readonly rest: Lexeme | undefined
}

/** What the model of wink-nlp lets its own stages see of a document. */
interface Raw {
  /** `TOKEN` numbers a token, of which the first is its word and the third its part of speech where that is fixed. */
  readonly tokens: readonly number[]
  readonly cache: RawCache
}
interface RawCache {
  readonly property: (word: number, name: string) => number
  readonly isMemberPOS: (word: number, part: number) => boolean
}
interface PosStage {
  readonly machines: readonly string[]
  readonly transformers: readonly unknown[]
  readonly setter: (raw: Raw, parts: readonly number[]) => void
  readonly updater: (found: unknown, cache: RawCache, parts: readonly number[], normals: readonly number[]) => void
}

const TOKEN = 4
/** Parts of speech that the tagger tells apart. */
const PARTS = 19
const NO_PATTERNS = '[100,0,{"0":{}},{},{},{}]'

const stage = (model as unknown as { readonly pos: () => PosStage }).pos()

/** The patterns that the tagger applies one after the other. */
export const PATTERNS: readonly string[] = stage.machines

const NO_WORD: Lexeme = { part: -1, fixed: false, hint: 0, can: 0, rest: undefined }

let normals: readonly number[] = []
let last = NO_WORD

/** Bits of the parts of speech that a word can have. */
function able(cache: RawCache, normal: number): number {
  let bits = 0
  for (let part = 0; part < PARTS; part++) if (cache.isMemberPOS(normal, part)) bits |= 1 << part
  return bits
}

/** The tagger without its patterns, which leaves what it knows of each word in `last`. Takes some 150 ms to make: on first use. */
const tagger = (): WinkMethods =>
  winkNLP(
    {
      ...model,
      pos: (): PosStage => ({
        machines: [NO_PATTERNS],
        transformers: stage.transformers.map(() => undefined),
        updater: (_found, _cache, _parts, words) => void (normals = words),
        setter: ({ tokens, cache }, parts) => {
          let rest: Lexeme | undefined
          for (let i = parts.length - 1; i >= 0; i--) {
            const fixed = tokens[i * TOKEN + 2] !== 0
            const hint = cache.property(tokens[i * TOKEN]!, 'posHint')
            rest = { part: parts[i]!, fixed, hint, can: able(cache, normals[i]!), rest }
          }
          last = rest ?? NO_WORD
        },
      }),
    } as unknown as Model,
    ['pos'],
  )

/** Words remembered, at most: then all are forgotten, which changes no result. */
const REMEMBERED = 1 << 16
const known = new Map<string, Lexeme>()
let nlp: WinkMethods | undefined

/** What the tagger knows of a word without white space. */
export function lexeme(word: string): Lexeme {
  let found = known.get(word)
  if (!found) {
    nlp ??= tagger()
    nlp.readDoc(word)
    found = last
    if (known.size >= REMEMBERED) known.clear()
    known.set(word, found)
  }
  return found
}
