/** Pieces come out at about this many code units each. */
const CHUNK = 65_536

/** The same text in fewer, larger pieces, so that a writer is called once in 64 KiB and not once a line. */
export function* chunks(pieces: Iterable<string>): Generator<string> {
  let pending = ''
  for (const piece of pieces) {
    pending += piece
    if (pending.length < CHUNK) continue
    yield pending
    pending = ''
  }
  if (pending) yield pending
}
