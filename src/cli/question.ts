import type { Command, Option } from 'commander'
import type { HearsayGraph } from '../index.js'
import { wrongUse } from './fail.js'
import { DEFAULT_FOLDER, examples } from './options.js'
import { print } from './output.js'
import { printJson } from './print-json.js'
import { readGraph } from './read-graph.js'

/** Options that every question has. */
export interface Common {
  readonly in: string
  readonly json?: boolean
}

/** A command that asks the graph something: what it takes, what it answers, and how a person reads that. */
export interface Question<Answer, Options = unknown> {
  readonly name: string
  readonly summary: string
  readonly description: string
  /** Commander's flags (`<claim...>`) and what they mean; several words of one argument are joined by blanks. */
  readonly arguments?: readonly (readonly [flags: string, meaning: string])[]
  readonly options?: readonly Option[]
  readonly examples: readonly (readonly [command: string, meaning: string])[]
  /** The answer, which `--json` prints as it is. */
  readonly ask: (graph: HearsayGraph, words: readonly string[], options: Options & Common) => Answer
  /** The answer as lines of text, without line ends. */
  readonly show: (
    graph: HearsayGraph,
    answer: Answer,
    options: Options & Common,
    words: readonly string[],
  ) => Iterable<string>
}

/** Makes the command of a question. */
export const question =
  <Answer, Options = unknown>(asked: Question<Answer, Options>) =>
  (program: Command): void => {
    const command = program.command(asked.name).summary(asked.summary).description(asked.description)
    for (const [flags, meaning] of asked.arguments ?? []) command.argument(flags, meaning)
    for (const option of asked.options ?? []) command.addOption(option)
    command
      .option('-i, --in <folder>', 'what hearsay build wrote', DEFAULT_FOLDER)
      .option('--json', 'print JSON')
      .addHelpText('after', examples(...asked.examples))
      .action(async (...given: readonly (string | readonly string[] | undefined)[]) => {
        const options = command.opts<Options & Common>()
        const words = given
          .slice(0, asked.arguments?.length ?? 0)
          .map((each) => (typeof each === 'object' ? each.join(' ') : (each ?? '')))
        const empty = command.registeredArguments.find(({ required }, i) => required && words[i]!.trim() === '')
        if (empty) throw wrongUse(`the ${empty.name()} is empty`, `hearsay ${asked.name} --help says what it takes`)
        const graph = readGraph(options.in)
        const answer = asked.ask(graph, words, options)
        if (options.json) return printJson(answer)
        return print([[...asked.show(graph, answer, options, words)].map((line) => `${line.trimEnd()}\n`).join('')])
      })
  }
