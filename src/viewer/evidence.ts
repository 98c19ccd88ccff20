import { type Article, type Attribution, cover, overlaps, type Span, type Statement } from '../model/index.js'
import type { Choice } from './state.js'
import type { Story } from './story.js'

/** What a stretch of text proves: who is named, the words that attribute, what is said, or where two claims clash. */
export type Role = 'source' | 'cue' | 'content' | 'clash'

/** Some words with their roles; `chosen` where they belong to the link that the reader chose. */
export interface Piece {
  readonly text: string
  readonly roles: readonly Role[]
  readonly chosen: boolean
}

/** A stretch of an article with a role. */
export interface Mark {
  readonly span: Span
  readonly role: Role
  readonly chosen: boolean
}

/** Verbatim words with some of what stands around them. `start`, `end`: whether the paragraph begins or ends there. */
export interface Excerpt {
  readonly pieces: readonly Piece[]
  readonly start: boolean
  readonly end: boolean
}

/** Code units of context shown on each side at most: of what is said, and of names and cues that stand elsewhere. */
const CONTEXT = { wide: 150, narrow: 70 } as const

/** The marks of a statement: its content, and mention and cue of each link. `chosen` counts in the chain. */
export function marksOf(statement: Statement, chosen: (link: number) => boolean = () => false): Mark[] {
  return [
    ...statement.content.map((span): Mark => ({ span, role: 'content', chosen: false })),
    ...statement.chain.flatMap(({ mention, cue }, link): Mark[] => [
      ...mention.map((span): Mark => ({ span, role: 'source', chosen: chosen(link) })),
      ...cue.map((span): Mark => ({ span, role: 'cue', chosen: chosen(link) })),
    ]),
  ]
}

/** The passages of `article` that hold `marks`, in order, each within its paragraph. Marks out of the text are left out. */
export function excerpts(article: Article, marks: readonly Mark[]): Excerpt[] {
  const { text } = article
  const sound = marks.filter(({ span: [start, end] }) => start >= 0 && start < end && end <= text.length)
  const windows: Span[] = []
  for (const [start, end] of sound.map((mark) => around(article, mark)).sort((a, b) => a[0] - b[0])) {
    const last = windows.at(-1)
    if (last && start <= last[1]) windows[windows.length - 1] = [last[0], Math.max(last[1], end)]
    else windows.push([start, end])
  }
  return windows.map((window) => ({
    pieces: pieces(text, window, sound),
    start: window[0] === 0 || text[window[0] - 1] === '\n',
    end: window[1] === text.length || text[window[1]] === '\n',
  }))
}

/** A mark with its context on each side: whole words, within its block or line. */
function around({ text, blocks }: Article, { span, role }: Mark): Span {
  const context = role === 'content' || role === 'clash' ? CONTEXT.wide : CONTEXT.narrow
  const block = cover(blocks.map((one) => one.span).filter((one) => overlaps(one, span)))
  let [start, end] = block ?? [text.lastIndexOf('\n', span[0]) + 1, text.length]
  start = Math.min(start, span[0])
  end = Math.max(end, span[1])
  if (span[0] - start > context) {
    const cut = text.indexOf(' ', span[0] - context)
    start = cut >= 0 && cut < span[0] ? cut + 1 : span[0]
  }
  if (end - span[1] > context) {
    const cut = text.lastIndexOf(' ', span[1] + context)
    end = cut > span[1] ? cut : span[1]
  }
  return [start, end]
}

/** The words of `window`, cut wherever a mark begins or ends. */
function pieces(text: string, window: Span, marks: readonly Mark[]): Piece[] {
  const inside = marks.filter(({ span }) => overlaps(span, window))
  const edges = new Set<number>(window)
  for (const { span } of inside) for (const edge of span) if (edge > window[0] && edge < window[1]) edges.add(edge)
  const cuts = [...edges].sort((a, b) => a - b)
  return cuts.slice(1).map((end, i): Piece => {
    const part: Span = [cuts[i]!, end]
    const here = inside.filter(({ span }) => overlaps(span, part))
    const order: readonly Role[] = ['content', 'source', 'cue', 'clash']
    return {
      text: text.slice(...part),
      roles: order.filter((role) => here.some((mark) => mark.role === role)),
      chosen: here.some(({ chosen }) => chosen),
    }
  })
}

/** The statements that pass a chosen node or link, in the order given; all of them where nothing is chosen. */
export function proving(statements: readonly Statement[], choice: Choice | null): Statement[] {
  if (choice === null) return [...statements]
  return statements.filter(({ chain }) => chain.some((_, link) => isChosen(chain, link, choice)))
}

/** Whether link `link` of a chain is the chosen agent, or the far end of the chosen leg. */
export function isChosen(chain: Statement['chain'], link: number, choice: Choice | null): boolean {
  if (choice === null) return false
  const key = keyOf(chain, link)
  if (choice.kind === 'node') return key === choice.key
  return link > 0 && key === choice.to && keyOf(chain, link - 1) === choice.from
}

/** Key of a link's stop, as `routes` gives it. */
function keyOf(chain: Statement['chain'], link: number): string {
  const own = chain[link]!.agent
  return own ?? `nobody:${link === 0 ? '' : keyOf(chain, link - 1)}`
}

const near = (a: readonly Span[], b: readonly Span[]): boolean => a.some((one) => b.some((two) => overlaps(one, two)))

/** The attribution that put a link into the chain: the one whose cue or source is the link's. */
export function attributionOf(story: Story, statement: Statement, link: number): Attribution | undefined {
  const { mention, cue } = statement.chain[link]!
  const own = statement.attributions.flatMap((id) => story.attributions.get(id) ?? [])
  return own.find((one) => near(one.cue, cue)) ?? own.find((one) => near(one.source, mention))
}
