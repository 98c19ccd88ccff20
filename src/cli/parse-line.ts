/** What is wrong with a line that gave no record. */
export interface LineProblem {
  readonly code: 'bad-json' | 'line-too-long'
  readonly message: string
  /** `line 12` of stdin. */
  readonly place: string
}

/** A parsed line, or why it could not be parsed. */
export type Parsed = { readonly value: unknown } | { readonly problem: LineProblem }

/** Parses one line of JSONL; `text` is null where it was too long to read. */
export function parseLine(text: string | null, number: number): Parsed {
  const place = `line ${number}`
  if (text === null) return { problem: { code: 'line-too-long', message: 'The line is longer than 64 MB.', place } }
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { problem: { code: 'bad-json', message: `The line is not JSON: ${(error as Error).message}.`, place } }
  }
}
