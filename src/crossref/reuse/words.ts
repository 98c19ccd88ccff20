import type { Article, BlockKind } from '../../model/index.js'
import { BREAK, IGNORED, fold } from './fold.js'

/** The words of an article that count as its own text, as parallel arrays: what reuse compares. */
export interface Words {
  /** Id of the article. */
  readonly article: string
  /** 32-bit hash of each word, folded: case, accents, soft hyphens and the style of apostrophes make no difference. */
  readonly hashes: Uint32Array
  /** Where each word starts, in UTF-16 code units of `Article.text`. */
  readonly starts: Uint32Array
  /** Where each word ends. */
  readonly ends: Uint32Array
  /** 1 where a word is plain prose: in lower case and outside quotation marks, so that no name or speech explains it. */
  readonly plain: Uint8Array
}

/** What an article repeats besides its text proper is nobody's copying: pictures, banners, bylines, readers. */
const OWN: ReadonlySet<BlockKind> = new Set(['body', 'introduced'])

const STRAIGHT = '"'.charCodeAt(0)
const OPENING = '“'.charCodeAt(0)
const CLOSING = '”'.charCodeAt(0)

const isLower = (unit: number): boolean => fold(unit) === unit && !(unit >= ZERO && unit <= NINE)
const ZERO = '0'.charCodeAt(0)
const NINE = '9'.charCodeAt(0)

/** FNV-1a, 32 bits. */
const BASIS = 0x811c9dc5
const PRIME = 0x01000193

/** The folded words of an article's body and introduced blocks, in order. Linear in the text. */
export function words({ id, text, blocks }: Article): Words {
  const own = blocks.filter(({ kind }) => OWN.has(kind)).map(({ span }) => span)
  const most = own.reduce((sum, [start, end]) => sum + Math.ceil((end - start) / 2), 0)
  const hashes = new Uint32Array(most)
  const starts = new Uint32Array(most)
  const ends = new Uint32Array(most)
  const plain = new Uint8Array(most)
  let n = 0
  for (const [from, to] of own) {
    let hash = BASIS
    let start = -1
    let quoted = false
    for (let at = from; at <= to; at++) {
      const raw = at < to ? text.charCodeAt(at) : 0
      const unit = fold(raw)
      if (unit === IGNORED) continue
      if (unit !== BREAK) {
        if (start < 0) start = at
        hash = Math.imul(hash ^ unit, PRIME)
      } else if (start >= 0) {
        hashes[n] = hash
        starts[n] = start
        plain[n] = !quoted && isLower(text.charCodeAt(start)) ? 1 : 0
        ends[n++] = at
        hash = BASIS
        start = -1
      }
      if (raw === STRAIGHT) quoted = !quoted
      else if (raw === OPENING) quoted = true
      else if (raw === CLOSING) quoted = false
    }
  }
  return {
    article: id,
    hashes: hashes.slice(0, n),
    starts: starts.slice(0, n),
    ends: ends.slice(0, n),
    plain: plain.slice(0, n),
  }
}
