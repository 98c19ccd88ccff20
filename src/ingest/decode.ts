import type { Issue } from '../model/index.js'
import { problem, type RawFile } from './raw.js'

/** A file's text, or the issue that it holds none. */
export interface Decoded {
  readonly text?: string
  readonly issues: readonly Issue[]
}

/** `charset="windows-1252"` of a page, `encoding="…"` of XML, within the first bytes. */
const DECLARED = /(?:charset|encoding)\s{0,3}=\s{0,3}["']?([a-z][\w:.-]{1,30})/iu
const HEAD = 2048

const bomOf = (bytes: Uint8Array): string | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

const decoder = (label: string | undefined): InstanceType<typeof TextDecoder> | undefined => {
  try {
    return label === undefined ? undefined : new TextDecoder(label)
  } catch {
    return undefined
  }
}

/**
 * The text of a file without its byte order mark: UTF-8, UTF-16 by its mark, or what a page or feed declares. What is
 * not valid UTF-8 and declares nothing else is read with U+FFFD in place of the bad bytes, and a warning says where.
 * Files with NUL bytes in their first 8 kB are binary and have no text.
 */
export function decode(file: RawFile): Decoded {
  const { bytes, name } = file
  const wide = bomOf(bytes)
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes), issues: [] }
  if (bytes.subarray(0, 8192).includes(0))
    return { issues: [problem('error', 'binary-file', name, 'This is no text but a binary file; it was left out.')] }
  const text = utf8(bytes)
  if (text !== undefined) return { text, issues: [] }
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  const declared = /^\s*</u.test(head) ? decoder(DECLARED.exec(head)?.[1]) : undefined
  if (declared && declared.encoding !== 'utf-8') return { text: declared.decode(bytes), issues: [] }
  const mended = new TextDecoder().decode(bytes)
  const line = mended.slice(0, mended.indexOf('\ufffd')).split('\n').length
  const message = 'Some bytes are not valid UTF-8 and stand as \ufffd; save the file as UTF-8.'
  return { text: mended, issues: [problem('warning', 'bad-encoding', `${name}:${line}`, message)] }
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
