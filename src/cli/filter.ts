import { jsonLines } from './jsonl.js'
import { lines } from './lines.js'
import { stream } from './output.js'
import { parseLine, type Parsed } from './parse-line.js'
import { stdin } from './stdin.js'

/** JSONL from stdin to stdout through `map`: a line in, a line out, in order, one line in memory. */
export async function filter(map: (line: Parsed) => unknown): Promise<void> {
  async function* results(): AsyncGenerator<string> {
    for await (const { number, text } of lines(stdin())) yield* jsonLines([map(parseLine(text, number))])
  }
  await stream(results())
}
