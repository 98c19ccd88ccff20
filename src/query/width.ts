/** Code points that take two columns: East Asian wide and full-width forms, and emoji (Unicode 16, EastAsianWidth W and F). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f9ff}\u{20000}-\u{3fffd}]/u

/** Code points that take none: marks (variation selectors among them) and joiners. */
const NONE = /\p{M}|[\u200b\u200c\u2060]|\u200d/u

/** Characters that steer a terminal or turn the direction of text. */
const STEERING = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu

/** How many columns of a terminal `text` takes. */
export function width(text: string): number {
  let columns = 0
  for (const char of text) columns += WIDE.test(char) ? 2 : NONE.test(char) ? 0 : 1
  return columns
}

/** `text` on one line, with white space folded and every character that could steer a terminal shown as `\\u{…}`. */
export const plain = (text: string): string =>
  text
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim()
    .replace(STEERING, (char) => `\\u{${char.codePointAt(0)!.toString(16)}}`)

/** `text` cut to `columns`, with an ellipsis where something was cut. */
export function clip(text: string, columns: number): string {
  if (width(text) <= columns) return text
  let out = ''
  let used = 0
  for (const char of text) {
    const next = width(char)
    if (used + next > columns - 1) break
    out += char
    used += next
  }
  return `${out.trimEnd()}…`
}

/** `text` broken at spaces into lines of at most `columns`; later lines are indented by `indent`; longer words are broken. */
export function wrap(text: string, columns: number, indent = ''): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    let rest = word
    const lead = (): string => (lines.length === 0 ? '' : indent)
    while (rest !== '') {
      const joined = line === '' ? `${lead()}${rest}` : `${line} ${rest}`
      if (width(joined) <= columns) {
        line = joined
        rest = ''
      } else if (line !== '') {
        lines.push(line)
        line = ''
      } else {
        const room = Math.max(2, columns - width(lead()))
        let head = ''
        for (const char of rest) {
          if (width(head + char) > room) break
          head += char
        }
        lines.push(`${lead()}${head}`)
        rest = rest.slice(head.length)
      }
    }
  }
  return line === '' ? lines : [...lines, line]
}
