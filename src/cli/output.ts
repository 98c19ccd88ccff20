import { once } from 'node:events'

/** Pieces are joined up to this many code units before each write. */
const CHUNK = 65_536

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** Writes pieces of text to stdout, waiting whenever the reader is slower. Resolves when all is handed over. */
export async function print(pieces: Iterable<string>): Promise<void> {
  let pending = ''
  for (const piece of pieces) {
    pending += piece
    if (pending.length < CHUNK) continue
    await write(pending)
    pending = ''
  }
  if (pending) await write(pending)
}

/**
 * Writes pieces of text to stdout as they come, none held back: a program that feeds a filter line by line waits for each
 * answer.
 */
export async function stream(pieces: AsyncIterable<string>): Promise<void> {
  for await (const piece of pieces) await write(piece)
}

/** Writes one line to stdout. */
export const printLine = (line = ''): Promise<void> => print([`${line}\n`])

/** A reader that goes away early (`hearsay claims | head`) ends the program quietly; any other error on stdout is one. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}
