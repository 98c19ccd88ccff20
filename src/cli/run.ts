import { Command, CommanderError, type Argument } from 'commander'
import { HearsayError } from '../model/index.js'
import { examples } from './options.js'
import { reportError } from './report.js'
import { VERSION } from './version.js'

/** Puts a command among those of a program. */
type Register = (program: Command) => void

/** Every command, by the heading under which the help text lists it. Each is loaded when it is asked for. */
const COMMANDS: Readonly<Record<string, Readonly<Record<string, () => Promise<Register>>>>> = {
  'Read articles:': { build: async () => (await import('./commands/build.js')).buildCommand },
  'Ask:': {
    trace: async () => (await import('./commands/trace.js')).traceCommand,
    claims: async () => (await import('./commands/claims.js')).claimsCommand,
    agents: async () => (await import('./commands/agents.js')).agentsCommand,
    contradictions: async () => (await import('./commands/contradictions.js')).contradictionsCommand,
    search: async () => (await import('./commands/search.js')).searchCommand,
  },
  'Ask further:': {
    origins: async () => (await import('./commands/origins.js')).originsCommand,
    without: async () => (await import('./commands/without.js')).withoutCommand,
    circular: async () => (await import('./commands/circular.js')).circularCommand,
    losses: async () => (await import('./commands/losses.js')).lossesCommand,
    timeline: async () => (await import('./commands/timeline.js')).timelineCommand,
    paths: async () => (await import('./commands/paths.js')).pathsCommand,
    profile: async () => (await import('./commands/profile.js')).profileCommand,
  },
  'Show and hand on:': {
    view: async () => (await import('./commands/view.js')).viewCommand,
    export: async () => (await import('./commands/export.js')).exportCommand,
  },
  'Filters (JSONL in, JSONL out):': {
    extract: async () => (await import('./commands/extract.js')).extractCommand,
    crossref: async () => (await import('./commands/crossref.js')).crossrefCommand,
    compare: async () => (await import('./commands/compare.js')).compareCommand,
  },
}

const term = (argument: Argument): string => {
  const word = `${argument.name()}${argument.variadic ? '…' : ''}`
  return argument.required ? `<${word}>` : `[${word}]`
}

/** The program with all commands, or with `only` that one where there is such a command. */
async function program(only: string | undefined): Promise<Command> {
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
  const known = Object.values(COMMANDS).some((commands) => Object.keys(commands).includes(only ?? ''))
  for (const [heading, commands] of Object.entries(COMMANDS)) {
    hearsay.commandsGroup(heading)
    for (const [name, load] of Object.entries(commands)) if (!known || name === only) (await load())(hearsay)
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
    const hearsay = await program(argv[0])
    if (argv.length === 0) hearsay.help({ error: true })
    await hearsay.parseAsync(named(hearsay, argv), { from: 'user' })
    return Number(process.exitCode ?? 0)
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    reportError(error)
    return error instanceof HearsayError && error.code === 'wrong-use' ? 2 : 1
  }
}
