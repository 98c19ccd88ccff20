/** Thrown for wrong use (never for odd input, which becomes an `Issue`). `code` is stable, `data` says the particulars. */
export class HearsayError extends Error {
  override readonly name = 'HearsayError'
  constructor(
    /** Kebab-case, e.g. `unknown-format`, `no-graph`. */
    readonly code: string,
    message: string,
    /** What the message was made of. */
    readonly data: Readonly<Record<string, unknown>> = {},
  ) {
    super(message)
  }
}
