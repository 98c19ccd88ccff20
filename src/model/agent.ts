/** `outlet:…`, `person:…`, `organization:…`, `group:…`, `document:…` or `unnamed:…`; see `id.ts`. */
export type AgentId = string

/** What kind of thing vouches. `outlet` is a publisher of news; all the others are sources. */
export type AgentKind = 'outlet' | 'person' | 'organization' | 'group' | 'document' | 'unnamed'

/** Whoever can vouch for a statement. */
export interface Agent {
  readonly id: AgentId
  readonly kind: AgentKind
  /** As fully as the articles name it, without titles of office: `Sergey Lavrov`, `senior Israeli officials`. */
  readonly name: string
  /** Other names met or known, sorted, without `name`. */
  readonly aliases: readonly string[]
  /** Titles and roles met, as written: `Russian Foreign Minister`. Sorted. */
  readonly roles?: readonly string[]
  /** Publisher family (owner) of an outlet, by name: outlets of one family count as one voice. */
  readonly family?: string
  /** Whether an outlet is a news agency, whose copy others reprint. */
  readonly agency?: boolean
  /** The organisation a person speaks for, or the body that issued a document. */
  readonly affiliation?: AgentId
  /** `unnamed`: the outlet or person it spoke to. */
  readonly spokeTo?: AgentId
}
