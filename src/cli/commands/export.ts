import { Option, type Command } from 'commander'
import { FORMATS, PROJECTIONS, exportGraph, type FormatName, type ProjectionName } from '../../index.js'
import { failure, wrongUse } from '../fail.js'
import { DEFAULT_FOLDER, examples } from '../options.js'
import { print } from '../output.js'
import { readGraph } from '../read-graph.js'
import { builtViewer } from '../viewer-file.js'
import { writeWhole } from '../write.js'

interface Options {
  readonly format?: FormatName
  readonly in: string
  readonly output?: string
  readonly projection: ProjectionName
  readonly table: 'statements' | 'nodes' | 'edges'
  readonly gephiSafe?: boolean
}

/** The format that is asked for, else the one that the file's ending says. */
function formatOf({ format, output }: Options): FormatName {
  if (format !== undefined) return format
  const known = Object.entries(FORMATS).find(([, { ending }]) => output?.endsWith(`.${ending}`))
  if (known) return known[0] as FormatName
  throw wrongUse('which format?', 'say it with --format, or by the ending of the file: -o story.graphml')
}

async function run(options: Options): Promise<void> {
  const { projection, table, gephiSafe } = options
  const format = formatOf(options)
  const viewer = format === 'html' ? builtViewer() : undefined
  if (format === 'html' && viewer === undefined)
    throw failure('no-viewer', 'the viewer is not built', 'npm run build makes it')
  const pieces = exportGraph(readGraph(options.in), format, { projection, table, gephiSafe, viewer })
  if (options.output === undefined) await print(pieces)
  else await writeWhole(options.output, pieces)
}

const formats = Object.entries(FORMATS)
  .map(([name, { title }]) => `  ${name.padEnd(10)}${title}`)
  .join('\n')

/** `hearsay export`: what was built, in another format. */
export const exportCommand = (program: Command): void =>
  void program
    .command('export')
    .summary('write what was built in another format')
    .description(`Writes what was built in another format, to stdout or a file.\n\nFormats:\n${formats}`)
    .addOption(
      new Option('-f, --format <format>', 'the format; unless given, the ending of the file says it').choices(
        Object.keys(FORMATS),
      ),
    )
    .option('-i, --in <folder>', 'what hearsay build wrote', DEFAULT_FOLDER)
    .option('-o, --output <file>', 'where to write; stdout unless given')
    .addOption(
      new Option('-p, --projection <projection>', 'which nodes and edges a graph shows')
        .choices(Object.keys(PROJECTIONS))
        .default('contracted'),
    )
    .addOption(
      new Option('--table <table>', 'which table csv writes')
        .choices(['statements', 'nodes', 'edges'])
        .default('statements'),
    )
    .option('--gephi-safe', 'keep Gephi from reading INF within words as infinity (gexf)')
    .addHelpText(
      'after',
      examples(
        ['hearsay export -o story.graphml', 'for yEd or networkx'],
        ['hearsay export -p full -o full.gexf', 'with every article and statement as a node'],
        ['hearsay export -f dot | dot -Tsvg > story.svg', 'a picture'],
      ),
    )
    .action(run)
