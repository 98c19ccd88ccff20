/** Longest line that is read, in bytes; longer ones are skipped and reported. */
export const MAX_LINE = 64 * 1024 * 1024

/** One line of a stream: its number from 1 and its text, or `text: null` where it was too long. */
export interface Line {
  readonly number: number
  readonly text: string | null
}

/**
 * The lines of a stream of bytes in UTF-8, without their line ends and without blank ones. Memory is bounded: of a line
 * longer than `limit` bytes only its number comes back.
 */
export async function* lines(stream: AsyncIterable<Buffer>, limit = MAX_LINE): AsyncGenerator<Line> {
  let pieces: Buffer[] = []
  let length = 0
  let number = 0
  const take = (last: Buffer): Line | undefined => {
    number++
    const tooLong = length + last.length > limit
    const text = tooLong ? null : Buffer.concat([...pieces, last]).toString('utf8')
    pieces = []
    length = 0
    if (text === null) return { number, text }
    const clean = number === 1 ? text.replace(/^\ufeff/u, '') : text
    return clean.trim() === '' ? undefined : { number, text: clean }
  }
  for await (const chunk of stream) {
    let start = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      const line = take(chunk.subarray(start, end))
      if (line) yield line
      start = end + 1
    }
    length += chunk.length - start
    if (length > limit) pieces = []
    else if (start < chunk.length) pieces.push(chunk.subarray(start))
  }
  const line = take(Buffer.alloc(0))
  if (line) yield line
}
