import type { EdgeKind } from './schema.js'

const escape = (id: string, reserved: RegExp): string => id.replace(reserved, encodeURIComponent)

/** Ids as one flat string, parted by spaces; spaces and percent signs within an id are percent-encoded. */
export const joinIds = (ids: readonly string[]): string => ids.map((id) => escape(id, /[%\s]/gu)).join(' ')

/** An id as it was before `escape`; what `escape` cannot have made stays as it is. */
function unescape(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}

/** The ids of a string that `joinIds` made. Never throws. */
export const splitIds = (joined: string): string[] =>
  joined === '' ? [] : joined.split(' ').map((id) => (id.includes('%') ? unescape(id) : id))

/** Key of an edge: its kind, its ends and what it is about (a claim or a type), parted by bars. */
export const edgeKey = (kind: EdgeKind, from: string, to: string, about?: string): string =>
  [kind, from, to, ...(about === undefined ? [] : [about])].map((part) => escape(part, /[%|]/gu)).join('|')
