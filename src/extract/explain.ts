import type { Article, Attribution, Certainty, Extraction, Span } from '../model/index.js'

/** What a stretch of an article is to an attribution. */
export type MarkRole = 'source' | 'cue' | 'content' | 'addressee'

/** A mark on an article's text: which attribution it belongs to and as what. */
export interface Mark {
  readonly role: MarkRole
  /** Number of the attribution in the article, from 1, as in its id. */
  readonly n: number
  /** The rule that found it. */
  readonly rule: string
  readonly kind: Attribution['kind']
  readonly certainty: Certainty
  /** Number of the attribution in whose content it stands, or 0. */
  readonly parent: number
}

/** A bit of an article with the marks upon it: text, or the beginning or end of a mark. Marks nest and never cross. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly mark: Mark }
  | { readonly kind: 'close'; readonly mark: Mark }

interface Placed {
  readonly mark: Mark
  readonly span: Span
}

/** Every mark of an extraction with its place: the wider first where two begin together. */
function placed({ attributions }: Extraction): Placed[] {
  const number = new Map(attributions.map(({ id }, i) => [id, i + 1]))
  const marks = attributions.flatMap((found, i): Placed[] => {
    const { rule, kind, certainty } = found
    const parent = found.parent === null ? 0 : (number.get(found.parent) ?? 0)
    const of = (role: MarkRole, spans: readonly Span[]): Placed[] =>
      spans.map((span) => ({ mark: { role, n: i + 1, rule, kind, certainty, parent }, span }))
    return [
      ...of('content', found.content),
      ...of('source', found.source),
      ...of('cue', found.cue),
      ...of('addressee', found.addressee ?? []),
    ]
  })
  return marks.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1] || a.mark.n - b.mark.n)
}

/**
 * The article's text from beginning to end with sources, cues and contents marked, each with the rule that found it: what a
 * reader needs to see why. A mark that would cross another is closed and opened again. Joining the texts gives the article.
 */
export function explain(article: Pick<Article, 'text'>, extraction: Extraction): Piece[] {
  const pieces: Piece[] = []
  let open: Placed[] = []
  let at = 0
  const write = (to: number): void => {
    if (to > at) pieces.push({ kind: 'text', text: article.text.slice(at, to) })
    at = Math.max(at, to)
  }
  const closeUntil = (limit: number): void => {
    while (open.some(({ span }) => span[1] <= limit)) {
      const end = open.reduce((least, { span }) => Math.min(least, span[1]), Infinity)
      write(end)
      const lowest = open.findIndex(({ span }) => span[1] === end)
      const crossed = open.slice(lowest)
      const kept = crossed.filter(({ span }) => span[1] > end)
      pieces.push(...crossed.toReversed().map(({ mark }): Piece => ({ kind: 'close', mark })))
      pieces.push(...kept.map(({ mark }): Piece => ({ kind: 'open', mark })))
      open = [...open.slice(0, lowest), ...kept]
    }
  }
  for (const next of placed(extraction)) {
    closeUntil(next.span[0])
    write(next.span[0])
    pieces.push({ kind: 'open', mark: next.mark })
    open.push(next)
  }
  closeUntil(Infinity)
  write(article.text.length)
  return pieces
}

/**
 * Pieces as plain text: `[source 1|The mayor] [cue 1 that-clause|said] [content 1|that rents would rise]`, with the rule and,
 * where it is not plainly asserted, the certainty in the cue.
 */
export function bracketed(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'text') return piece.text
      if (piece.kind === 'close') return ']'
      const { role, n, rule, certainty } = piece.mark
      const why = role === 'cue' ? ` ${rule}${certainty === 'asserted' ? '' : ` ${certainty}`}` : ''
      return `[${role} ${n}${why}|`
    })
    .join('')
}
