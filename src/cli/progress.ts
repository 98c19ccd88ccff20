import { errorStyle } from './style.js'

/** Shows how far a long task is, on one line of stderr. */
export interface Progress {
  /** Says what is being done now, replacing what was said before. */
  readonly say: (what: string) => void
  /** Wipes the line. */
  readonly done: () => void
}

/** At most one update in this many milliseconds. */
const PAUSE = 80

/** A progress line where stderr is a terminal; silence elsewhere. */
export function progress(): Progress {
  if (!process.stderr.isTTY) return { say: () => {}, done: () => {} }
  let last = 0
  return {
    say: (what) => {
      const now = Date.now()
      if (now - last < PAUSE) return
      last = now
      process.stderr.write(`\r\u001b[2K${errorStyle.dim(what.slice(0, (process.stderr.columns || 80) - 1))}`)
    },
    done: () => void process.stderr.write('\r\u001b[2K'),
  }
}
