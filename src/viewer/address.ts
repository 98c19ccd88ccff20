/** How long the address waits for the next change of the same step, in milliseconds. */
const PATIENCE = 200

/** Keeps the address bar. Browsers refuse or throttle more than some hundred changes in a few seconds. */
export interface AddressBar {
  /** A step to which the reader can go back. */
  readonly push: (hash: string) => void
  /** A change of the same step, as of a search while it is typed; written once it rests. */
  readonly replace: (hash: string) => void
  /** Writes what still waits. */
  readonly settle: () => void
}

/** The address bar of the window. */
export function addressBar(): AddressBar {
  let waiting: { readonly hash: string; readonly timer: ReturnType<typeof setTimeout> } | undefined
  const settle = (): void => {
    if (waiting === undefined) return
    clearTimeout(waiting.timer)
    window.history.replaceState(null, '', `#${waiting.hash}`)
    waiting = undefined
  }
  return {
    push: (hash) => {
      settle()
      window.history.pushState(null, '', `#${hash}`)
    },
    replace: (hash) => {
      if (waiting) clearTimeout(waiting.timer)
      waiting = { hash, timer: setTimeout(settle, PATIENCE) }
    },
    settle,
  }
}
