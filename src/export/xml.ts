/** What XML 1.0 cannot hold at all: most control characters, U+FFFE, U+FFFF and lone surrogates. */
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** Whether a text needs any care; most do not. */
const CARE = /[&<>"\t\n\r\u0000-\u001f\ud800-\udfff\ufffe\uffff]/

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** Text as the value of an XML attribute in double quotes, or between tags. What XML cannot hold becomes U+FFFD. */
export const escapeXml = (text: string): string =>
  CARE.test(text) ? text.replace(ILLEGAL, '\ufffd').replace(/[&<>"\t\n\r]/gu, (c) => ENTITIES[c]!) : text

/** Text on one line, at most `length` code units with an ellipsis where it was longer: a label beside a node. */
export function oneLine(text: string, length = 80): string {
  const folded = text.replace(/\s+/gu, ' ').trim()
  return folded.length <= length ? folded : `${folded.slice(0, length - 1).replace(/[\s\ud800-\udbff]$/, '')}…`
}

/**
 * An id that every XML reader takes, the same for no two ids: what XML cannot hold, line breaks, blanks at the ends and
 * the percent sign itself are percent-encoded by code unit. Ids without any of these stay as they are.
 */
export const xmlId = (id: string): string =>
  id.replace(
    /[%\u0000-\u001f\ufffe\uffff]|\p{Surrogate}|^\s|\s$/gu,
    (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  )
