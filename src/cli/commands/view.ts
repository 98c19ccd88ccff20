import { once } from 'node:events'
import { InvalidArgumentError, type Command } from 'commander'
import { exportGraph } from '../../index.js'
import { failure } from '../fail.js'
import { DEFAULT_FOLDER, examples } from '../options.js'
import { printLine } from '../output.js'
import { readGraph } from '../read-graph.js'
import { serve } from '../serve.js'
import { style } from '../style.js'
import { builtViewer } from '../viewer-file.js'
import { writeWhole } from '../write.js'

interface Options {
  readonly in: string
  readonly output?: string
  readonly port: number
}

async function view(options: Options): Promise<void> {
  const viewer = builtViewer()
  if (viewer === undefined) throw failure('no-viewer', 'the viewer is not built', 'npm run build makes it')
  const pieces = exportGraph(readGraph(options.in), 'html', { viewer })
  if (options.output !== undefined) return writeWhole(options.output, pieces)
  const page = Buffer.concat(Array.from(pieces, (piece) => Buffer.from(piece, 'utf8')))
  const { server, url } = await serve(page, options.port)
  const interrupted = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  await printLine(`${style.bold(url)} shows ${options.in}, to this machine alone. Ctrl-C ends.`)
  await interrupted
  server.close()
  server.closeAllConnections()
}

const port = (text: string): number => {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 0 || value > 65_535)
    throw new InvalidArgumentError('It must be a number from 0 to 65535.')
  return value
}

/** `hearsay view`: the viewer on loopback, or as one HTML file. */
export const viewCommand = (program: Command): void =>
  void program
    .command('view')
    .summary('show what was built in a browser')
    .description(
      'Serves the viewer with what was built on this machine alone, or writes it as one HTML file that needs no network.',
    )
    .option('-i, --in <folder>', 'what hearsay build wrote', DEFAULT_FOLDER)
    .option('-o, --output <file>', 'write one HTML file instead of serving')
    .option('--port <n>', 'the port; 0 for any', port, 4280)
    .addHelpText(
      'after',
      examples(
        ['hearsay view', 'open the address that it prints'],
        ['hearsay view -o story.html', 'a file to send or publish'],
      ),
    )
    .action(view)
