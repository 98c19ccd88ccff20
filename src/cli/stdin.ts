import type { RawFile } from '../index.js'
import { reportHint } from './report.js'

/** stdin, with a word on stderr where it is a keyboard and nothing would seem to happen. */
export function stdin(): NodeJS.ReadStream {
  if (process.stdin.isTTY) reportHint('reading from the keyboard; Ctrl-D ends')
  return process.stdin
}

/** What the first bytes say stdin holds: JSONL, JSON, a feed, a page or plain text. */
const ending = (head: string): string => {
  if (/^\s*(?:\[\s*\{|\{\s*\n)/u.test(head)) return 'json'
  if (/^\s*\{/u.test(head)) return 'jsonl'
  if (/^\s*<(?:\?xml|rss|feed|rdf)/iu.test(head)) return 'xml'
  return /^\s*</u.test(head) ? 'html' : 'txt'
}

/** All of stdin as one file, named `stdin` with an ending for what its first bytes look like. */
export async function readStdin(): Promise<RawFile> {
  const chunks: Buffer[] = []
  for await (const chunk of stdin()) chunks.push(chunk as Buffer)
  const bytes = Buffer.concat(chunks)
  return {
    name: `stdin.${ending(
      bytes
        .subarray(0, 256)
        .toString('utf8')
        .replace(/^\ufeff/u, ''),
    )}`,
    bytes,
  }
}
