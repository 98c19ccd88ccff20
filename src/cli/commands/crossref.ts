import type { Command } from 'commander'
import { crossref as crossrefAll, type Dataset } from '../../index.js'
import { failure } from '../fail.js'
import { jsonLines } from '../jsonl.js'
import { examples } from '../options.js'
import { print } from '../output.js'
import { readRecords } from '../read-records.js'
import { stdin } from '../stdin.js'
import { readRegistry } from '../registry.js'
import { reportIssues } from '../report.js'

/** What is printed, in this order; each line says in `record` which it is. */
const LISTS = [
  ['agent', 'agents'],
  ['statement', 'statements'],
  ['claim', 'claims'],
  ['relation', 'relations'],
  ['reuse', 'reuse'],
  ['family', 'families'],
  ['loss', 'losses'],
  ['relay', 'relays'],
  ['issue', 'issues'],
] as const

function* tagged(dataset: Dataset): Generator<unknown> {
  for (const [record, list] of LISTS) for (const item of dataset[list] ?? []) yield { record, ...item }
}

async function crossref(options: { readonly registry?: string }): Promise<void> {
  const registry = await readRegistry(options.registry)
  const { records, issues } = await readRecords(stdin())
  reportIssues(issues)
  if (records.length === 0)
    throw failure('no-records', 'no records on stdin', 'hearsay extract < articles.jsonl | hearsay crossref')
  const found = crossrefAll(records, { registry })
  await print(jsonLines(tagged({ ...found, issues: [...issues, ...found.issues] })))
}

/** `hearsay crossref`: extract's records in, statements with claims, agents and relations out. */
export const crossrefCommand = (program: Command): void =>
  void program
    .command('crossref')
    .summary("extract's records in, claims and relations out")
    .description(
      'Reads the records of `hearsay extract` from stdin and prints JSONL: agents, statements, claims, relations, reuse, ' +
        'copy families, losses, relays, issues; each line says in "record" which it is. The order of the records does not matter.',
    )
    .option('--registry <file>', 'outlets known to you: a JSON list of {name, aliases, domains, family, agency}')
    .addHelpText(
      'after',
      examples(
        ['hearsay extract < articles.jsonl | hearsay crossref', 'claims across articles'],
        ['… | grep \'"record":"relation"\'', 'only what contradicts'],
      ),
    )
    .action(crossref)
