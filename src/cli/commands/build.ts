import { join } from 'node:path'
import type { Command } from 'commander'
import { buildGraph, crossref, ingest, type Issue } from '../../index.js'
import { checkTarget } from '../check-target.js'
import { datasetFiles } from '../dataset-files.js'
import { extractArticles } from '../extract-articles.js'
import { failure } from '../fail.js'
import { asked, readInputs } from '../inputs.js'
import { DEFAULT_FOLDER, count, examples } from '../options.js'
import { print } from '../output.js'
import { printJson } from '../print-json.js'
import { progress } from '../progress.js'
import { readRegistry, registryFile } from '../registry.js'
import { reportHint, reportIssues } from '../report.js'
import { counts, summary } from '../summary.js'
import { builtViewer } from '../viewer-file.js'
import { writeFolder } from '../write.js'

interface BuildOptions {
  readonly out: string
  readonly strip: boolean
  readonly registry?: string
  readonly jobs: number
  readonly json?: boolean
}

async function build(paths: readonly string[], options: BuildOptions): Promise<void> {
  const { say, done } = progress()
  const own = await readRegistry(options.registry)
  const inputs = await readInputs(paths, say)
  checkTarget(
    options.out,
    inputs.files.map(({ name }) => name),
  )
  const ingested = ingest([...inputs.files, registryFile(own)], { strip: options.strip })
  const { registry } = ingested
  const early: readonly Issue[] = [...inputs.issues, ...asked(ingested.issues)]
  if (ingested.articles.length === 0) {
    done()
    reportIssues(early)
    throw failure('nothing-built', 'no article could be read', 'hearsay build --help says what it takes')
  }
  const extracted = await extractArticles(ingested.articles, { registry }, options.jobs, say)
  say('comparing')
  const joined = crossref(extracted, { registry })
  const dataset = { ...joined, issues: [...early, ...joined.issues] }
  say('writing')
  const viewer = builtViewer()
  const files = datasetFiles(buildGraph(dataset), viewer)
  await writeFolder(options.out, files)
  done()
  reportIssues(dataset.issues, `, in ${join(options.out, 'issues.jsonl')}`)
  if (viewer === undefined) reportHint('the viewer is not built, so index.html was left out: npm run build makes it')
  const found = counts(dataset, files, options.out)
  if (options.json) return printJson(found)
  await print([...summary(found)].map((line) => `${line}\n`))
}

/** `hearsay build PATH…`: articles in, everything out. */
export const buildCommand = (program: Command): void =>
  void program
    .command('build')
    .summary('read articles, write all that is found to a folder')
    .description(
      'Reads articles, finds who says what and from whom they have it, and writes the graph, the lists and the viewer ' +
        'to a folder: whole, or not at all. What cannot be read is reported, and the rest is built.',
    )
    .argument(
      '<path...>',
      'files, folders, patterns; - for stdin. Text, Markdown, pages, feeds, JSONL; names that begin with _ or . are skipped',
    )
    .option('-o, --out <folder>', 'where to write', DEFAULT_FOLDER)
    .option('--no-strip', 'take navigation, captions and banners as body text')
    .option('--registry <file>', 'outlets known to you: a JSON list of {name, aliases, domains, family, agency}')
    .option('-j, --jobs <n>', 'threads', count, 1)
    .option('--json', 'print what was found and written as JSON')
    .addHelpText(
      'after',
      examples(
        ['hearsay build articles/', 'a folder with everything below it'],
        ["hearsay build 'news/**/*.html' more.jsonl --out story", 'patterns and JSONL, into story/'],
        ['cat feed.jsonl | hearsay build -', 'stdin'],
      ),
    )
    .action(build)
