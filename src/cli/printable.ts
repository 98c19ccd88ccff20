/**
 * Outside text made safe for a terminal: control characters, escape sequences, marks that reverse the direction of the
 * line and lone surrogates become visible signs, so that an article cannot move the cursor, colour the screen or make
 * one line look like another. Line breaks and tabs become spaces: what comes back is one line.
 */
export function printable(text: string): string {
  return text
    .replace(/[\t\n\r\u2028\u2029]+/gu, ' ')
    .replace(/[\u0000-\u001f]/gu, (c) => String.fromCodePoint(0x2400 + c.codePointAt(0)!))
    .replace(/[\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '\ufffd')
    .replace(/\p{Surrogate}/gu, '\ufffd')
}
