import type { Stretch } from './03-phrases.js'

/** Whose act a verb group is. */
export interface Subject extends Stretch {
  /** Taken over from an earlier verb: `She left and [she] told`. */
  readonly shared: boolean
  /** `who`, `which` or `that`: the clause hangs on a noun before it. */
  readonly relative: boolean
}
