import type { Command } from 'commander'
import { compare as compareTexts } from '../../index.js'
import { filter } from '../filter.js'
import type { Parsed } from '../parse-line.js'
import { examples } from '../options.js'

const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined

const side = (value: unknown): { text: string; published?: string } | undefined => {
  const text = field(value, 'text')
  const published = field(value, 'published')
  if (typeof text !== 'string') return undefined
  return typeof published === 'string' ? { text, published } : { text }
}

const refused = (id: unknown, issue: object): unknown => ({
  id: id ?? null,
  same: null,
  contradicts: null,
  hedged: null,
  issues: [{ severity: 'error', ...issue }],
})

function compareLine(line: Parsed): unknown {
  if ('problem' in line) return refused(null, line.problem)
  const id = field(line.value, 'id')
  const a = side(field(line.value, 'a'))
  const b = side(field(line.value, 'b'))
  if (!a || !b) return refused(id, { code: 'bad-pair', message: 'A pair needs a text in "a" and in "b".' })
  return { id: id ?? null, ...compareTexts(a, b) }
}

/** `hearsay compare`: a filter, pairs of texts as JSONL in, how they relate out. */
export const compareCommand = (program: Command): void =>
  void program
    .command('compare')
    .summary('pairs of texts in, whether they agree or clash out')
    .description(
      'Reads pairs as JSONL from stdin ({id, a: {text, published?}, b: {text, published?}}) and prints for each ' +
        '{id, same, contradicts, hedged, type?, why?}, the first two from 0 to 1: a line in, a line out, in order.',
    )
    .addHelpText('after', examples(['hearsay compare < pairs.jsonl', 'one answer a pair']))
    .action(() => filter(compareLine))
