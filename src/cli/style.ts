import { createColors } from 'picocolors'

/**
 * Whether a stream should get colours: a terminal that is not dumb, unless `NO_COLOR` is set; `FORCE_COLOR` overrules
 * the terminal. Without the rule of picocolors that `CI` colours pipes.
 */
export const coloured = (stream: { readonly isTTY?: boolean }): boolean => {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env
  if (NO_COLOR) return false
  if (FORCE_COLOR && FORCE_COLOR !== '0') return true
  return stream.isTTY === true && TERM !== 'dumb'
}

/** Colours for what goes to stdout. */
export const style = createColors(coloured(process.stdout))

/** Colours for what goes to stderr. */
export const errorStyle = createColors(coloured(process.stderr))
