import type { Command } from 'commander'
import { extractLine } from '../extract-line.js'
import { filter } from '../filter.js'
import { examples } from '../options.js'
import { readRegistry } from '../registry.js'

interface ExtractOptions {
  readonly strip: boolean
  readonly registry?: string
}

async function extract(options: ExtractOptions): Promise<void> {
  const registry = readRegistry(options.registry)
  await filter((line) => extractLine(line, { registry, strip: options.strip }))
}

/** `hearsay extract`: a filter, articles as JSONL in, one record an article out. */
export const extractCommand = (program: Command): void =>
  void program
    .command('extract')
    .summary('filter: articles as JSONL in, what each of them attributes out')
    .description(
      'Reads articles as JSONL from stdin ({id, outlet?, title?, published?, url?, text}) and prints one record for each:\n' +
        'a line in, a line out, in order, in constant memory.',
    )
    .option('--no-strip', 'take navigation, captions and banners as body text')
    .option('--registry <file>', 'outlets known to you: a JSON list of {name, aliases, domains, family, agency}')
    .addHelpText(
      'after',
      examples(['hearsay extract < articles.jsonl > records.jsonl', 'every attribution of every article']),
    )
    .action(extract)
