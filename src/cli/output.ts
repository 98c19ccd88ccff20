import { once } from 'node:events'

/** Pieces are joined up to this many code units before each write. */
const CHUNK = 65_536

/** Writes pieces of text to stdout, waiting whenever the reader is slower. Resolves when all is handed over. */
export async function print(pieces: Iterable<string> | AsyncIterable<string>): Promise<void> {
  let pending = ''
  for await (const piece of pieces) {
    pending += piece
    if (pending.length < CHUNK) continue
    if (!process.stdout.write(pending)) await once(process.stdout, 'drain')
    pending = ''
  }
  if (pending && !process.stdout.write(pending)) await once(process.stdout, 'drain')
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
