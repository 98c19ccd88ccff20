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

/** What Windows-1252 has at 0x80–0x9F. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Decodes with a declared encoding; Node 20 takes Windows-1252 for Latin-1 and would lose every curly quotation mark. */
function decodeAs(declared: InstanceType<typeof TextDecoder>, bytes: Uint8Array): string {
  const text = declared.decode(bytes)
  return declared.encoding === 'windows-1252'
    ? text.replace(/[\u0080-\u009f]/gu, (char) => HIGH[char.charCodeAt(0) - 0x80]!)
    : text
}

/** Whether of the bytes beyond ASCII most are characters of UTF-8. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let [good, bad] = [0, 0]
  for (let i = 0; i < bytes.length; i++) {
    const first = bytes[i]!
    if (first < 0x80) continue
    const more = first >= 0xc2 && first <= 0xdf ? 1 : first >= 0xe0 && first <= 0xef ? 2 : first >= 0xf0 ? 3 : 0
    const whole = more > 0 && bytes.subarray(i + 1, i + 1 + more).every((byte) => byte >> 6 === 2)
    if (whole && i + more < bytes.length) good++
    else bad++
    if (whole) i += more
  }
  return good > bad
}

/**
 * The text of a file without its byte order mark: UTF-8, UTF-16 by its mark, or what a page or feed declares. Of the rest,
 * what is mostly UTF-8 is read as that, with U+FFFD for bad bytes, and what is not as Windows-1252, in which older programs
 * write English; a warning says which, and the first line concerned. Files with NUL bytes in their first 8 kB are binary and
 * have no text.
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
  if (declared && declared.encoding !== 'utf-8') return { text: decodeAs(declared, bytes), issues: [] }
  const mended = new TextDecoder().decode(bytes)
  const line = mended.slice(0, mended.indexOf('\ufffd')).split('\n').length
  const doubt = (message: string): readonly Issue[] => [problem('warning', 'bad-encoding', `${name}:${line}`, message)]
  if (mostlyUtf8(bytes))
    return {
      text: mended,
      issues: doubt('Some bytes are not valid UTF-8 and stand as \ufffd; save the file as UTF-8.'),
    }
  const message = 'The file is not UTF-8 and was read as Windows-1252; save it as UTF-8.'
  return { text: decodeAs(new TextDecoder('windows-1252'), bytes), issues: doubt(message) }
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
