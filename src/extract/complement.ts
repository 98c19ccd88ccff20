import type { Stretch } from './03-phrases.js'

/** What stands after a cue: the content, and where the cue goes on (`called for`). */
export interface Complement {
  readonly content: readonly Stretch[]
  readonly rule: string
  readonly addressee?: Stretch
  /** The source, where it is not the subject. */
  readonly source?: Stretch
  /** One past the cue's last word, where it goes beyond the verb. */
  readonly cueEnd?: number
}
