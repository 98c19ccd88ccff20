import {
  bracketed,
  explain,
  extract,
  ingest,
  plain,
  type Article,
  type Mark,
  type Piece,
  type Statement,
} from '../index.js'
import type { LineOptions } from './extract-line.js'
import { failure } from './fail.js'
import { asked, readInputs } from './inputs.js'
import { print } from './output.js'
import { reportIssues } from './report.js'
import { paragraph } from './screen.js'
import { coloured, style } from './style.js'

/** What may steer a terminal, line breaks apart. */
const STEERING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu

/** Text with its line breaks, and everything else that could steer a terminal made visible. */
const shown = (text: string): string => text.replace(STEERING, (char) => (char === '\t' ? ' ' : plain(char)))

/** Colours for contents, by how deep they stand in others. */
const DEPTHS = [style.green, style.magenta, style.blue]

function paint(text: string, open: readonly Mark[]): string {
  const depth = open.filter(({ role }) => role === 'content').length
  const inner = open.at(-1)
  const lines = text.split('\n').map((line) => {
    if (line === '') return line
    if (inner?.role === 'source' || inner?.role === 'addressee') return style.bold(style.cyan(line))
    if (inner?.role === 'cue') return style.bold(style.yellow(line))
    return depth === 0 ? line : DEPTHS[(depth - 1) % DEPTHS.length]!(line)
  })
  return lines.join('\n')
}

/** Pieces in colours: sources, cues with number and rule, contents by depth. */
function painted(pieces: readonly Piece[]): string {
  const open: Mark[] = []
  let out = ''
  for (const piece of pieces) {
    if (piece.kind === 'text') out += paint(shown(piece.text), open)
    else if (piece.kind === 'open') open.push(piece.mark)
    else {
      open.pop()
      const { role, n, rule, certainty } = piece.mark
      if (role === 'cue') out += style.dim(`[${n} ${rule}${certainty === 'asserted' ? '' : ` ${certainty}`}]`)
    }
  }
  return out
}

function* statements(list: readonly Statement[]): Generator<string> {
  for (const { chain, text, polarity, hedged } of list) {
    const names = chain.map(
      ({ name, inferred }, i) => `${i === 0 ? '' : inferred ? '⇢ ' : '→ '}${name ?? 'nobody named'}`,
    )
    const [first, ...rest] = paragraph(names.join(' '), 2)
    yield style.bold(`${first ?? ''}`)
    for (const line of rest) yield style.bold(line)
    const notes = [polarity === 'denied' ? 'denied' : '', hedged ? 'hedged' : ''].filter(Boolean).join(', ')
    yield* paragraph(`“${text}”${notes ? ` (${notes})` : ''}`, 4)
  }
}

function* lines(article: Article, options: LineOptions): Generator<string> {
  const found = extract(article, options)
  const pieces = explain(article, found)
  yield style.dim(plain(`${article.outlet}${article.published ? `, ${article.published}` : ''}, ${article.id}`))
  yield ''
  yield coloured(process.stdout) ? painted(pieces) : shown(bracketed(pieces))
  yield ''
  yield* statements(found.statements)
}

/** Prints the articles of a file with what was found in them: in colours on a terminal, in brackets elsewhere. */
export async function explainFile(path: string, options: LineOptions): Promise<void> {
  const { files, issues } = await readInputs([path], () => {})
  const { articles, issues: more, registry } = ingest(files, { strip: options.strip })
  reportIssues([...issues, ...asked(more)])
  if (articles.length === 0)
    throw failure('no-article', `no article in ${path}`, 'give a file that hearsay build takes')
  const known = { ...options, registry: [...registry, ...(options.registry ?? [])] }
  const texts = articles.map((article) => `${[...lines(article, known)].join('\n')}\n`)
  await print([texts.join('\n')])
}
