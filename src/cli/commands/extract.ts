import type { Command } from 'commander'
import { batches } from '../batches.js'
import type { LineOptions } from '../extract-line.js'
import { lines, type Line } from '../lines.js'
import { count, examples } from '../options.js'
import { stream } from '../output.js'
import { stdin } from '../stdin.js'
import { readRegistry } from '../registry.js'
import { inThreads } from '../threads.js'

interface Options {
  readonly strip: boolean
  readonly registry?: string
  readonly jobs: number
  readonly explain?: string
}

async function* inOrder(options: LineOptions): AsyncGenerator<string> {
  const { extractLines } = await import('../extract-line.js')
  for await (const line of lines(stdin())) yield extractLines([line], options)
}

async function extract({ strip, registry: file, jobs, explain }: Options): Promise<void> {
  const options: LineOptions = { strip, registry: await readRegistry(file) }
  if (explain !== undefined) return (await import('../explain-file.js')).explainFile(explain, options)
  if (jobs === 1) return stream(inOrder(options))
  const script = new URL('../extract-worker.js', import.meta.url)
  const parts = batches(lines(stdin()), ({ text }) => text?.length ?? 0)
  return stream(inThreads<readonly Line[], string>(parts, script, options, jobs))
}

/** `hearsay extract`: a filter, articles as JSONL in, one record an article out. */
export const extractCommand = (program: Command): void =>
  void program
    .command('extract')
    .summary('articles in, what each attributes out')
    .description(
      'Reads articles as JSONL from stdin ({id, outlet?, title?, published?, url?, text}) and prints one record for each: ' +
        'a line in, a line out, in order, in constant memory. Blank lines are skipped.',
    )
    .option('--no-strip', 'take navigation, captions and banners as body text')
    .option('--registry <file>', 'outlets known to you: a JSON list of {name, aliases, domains, family, agency}')
    .option('-j, --jobs <n>', 'threads', count, 1)
    .option('--explain <file>', 'read no stdin, print this article with what was found in it, and by which rule')
    .addHelpText(
      'after',
      examples(
        ['hearsay extract < articles.jsonl > records.jsonl', 'every attribution of every article'],
        ['hearsay extract --explain article.txt', 'sources, cues and contents marked in the text'],
        ['zcat news.jsonl.gz | hearsay extract -j 4 | gzip > records.gz', 'four at a time'],
      ),
    )
    .action(extract)
