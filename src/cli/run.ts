import { Command, CommanderError, type Argument } from 'commander'
import { HearsayError } from '../index.js'
import { agentsCommand } from './commands/agents.js'
import { buildCommand } from './commands/build.js'
import { circularCommand } from './commands/circular.js'
import { claimsCommand } from './commands/claims.js'
import { compareCommand } from './commands/compare.js'
import { contradictionsCommand } from './commands/contradictions.js'
import { crossrefCommand } from './commands/crossref.js'
import { exportCommand } from './commands/export.js'
import { extractCommand } from './commands/extract.js'
import { lossesCommand } from './commands/losses.js'
import { originsCommand } from './commands/origins.js'
import { pathsCommand } from './commands/paths.js'
import { profileCommand } from './commands/profile.js'
import { searchCommand } from './commands/search.js'
import { timelineCommand } from './commands/timeline.js'
import { traceCommand } from './commands/trace.js'
import { viewCommand } from './commands/view.js'
import { withoutCommand } from './commands/without.js'
import { examples } from './options.js'
import { reportError } from './report.js'
import { VERSION } from './version.js'

/** Every command, by the heading under which the help text lists it. */
const COMMANDS = {
  'Read articles:': [buildCommand],
  'Ask:': [traceCommand, claimsCommand, agentsCommand, contradictionsCommand, searchCommand],
  'Ask further:': [
    originsCommand,
    withoutCommand,
    circularCommand,
    lossesCommand,
    timelineCommand,
    pathsCommand,
    profileCommand,
  ],
  'Show and hand on:': [viewCommand, exportCommand],
  'Filters (JSONL in, JSONL out):': [extractCommand, crossrefCommand, compareCommand],
}

const term = (argument: Argument): string => {
  const word = `${argument.name()}${argument.variadic ? '…' : ''}`
  return argument.required ? `<${word}>` : `[${word}]`
}

function program(): Command {
  const hearsay = new Command('hearsay')
    .description('Reads news articles and answers: who says so, where did they get it, and does anyone contradict it?')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showSuggestionAfterError()
    .configureHelp({
      subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(term)].join(' '),
    })
    .exitOverride()
    .configureOutput({
      outputError: (text, write) => write(`${text.trimEnd()}\nhint: --help says how it is used\n`),
    })
    .addHelpText(
      'after',
      examples(
        ['hearsay build articles/', 'reads every article in a folder, writes all results to hearsay-out/'],
        ['hearsay trace "quick agreement"', 'who says so, and where they got it'],
        ['hearsay view', 'the graph in a browser'],
      ),
    )
  for (const [heading, commands] of Object.entries(COMMANDS)) {
    hearsay.commandsGroup(heading)
    for (const register of commands) register(hearsay)
  }
  return hearsay
}

/** `help x` of a command that there is not becomes `x`, which is an error that says so and what is near. */
function named({ commands }: Command, argv: readonly string[]): string[] {
  const [help, name] = argv
  const lost = help === 'help' && name !== undefined && !commands.some((command) => command.name() === name)
  return lost ? [name] : [...argv]
}

/** Runs the command line and comes back with the exit code: 0 done, 1 failed, 2 wrong use. Never throws. */
export async function run(argv: readonly string[]): Promise<number> {
  try {
    const hearsay = program()
    if (argv.length === 0) hearsay.help({ error: true })
    await hearsay.parseAsync(named(hearsay, argv), { from: 'user' })
    return Number(process.exitCode ?? 0)
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    reportError(error)
    return error instanceof HearsayError && error.code === 'wrong-use' ? 2 : 1
  }
}
