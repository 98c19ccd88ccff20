/** What is known about an outlet before any article is read; the user's `outlets.json` holds a list of these. */
export interface OutletEntry {
  readonly name: string
  /** Other names in use, abbreviations included. */
  readonly aliases?: readonly string[]
  /** Host names without `www.`: `haaretz.com`. */
  readonly domains?: readonly string[]
  /** The owner or publishing house; outlets of one family count as one voice. */
  readonly family?: string
  /** Whether it is a news agency. */
  readonly agency?: boolean
}
