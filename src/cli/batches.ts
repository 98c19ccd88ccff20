/** A batch is full at this many items, or at this size. */
const ITEMS = 8
const SIZE = 1 << 18

/** Items in batches that are worth sending to a thread: `ITEMS` each, fewer where they are large by `sizeOf`. */
export async function* batches<T>(
  items: AsyncIterable<T> | Iterable<T>,
  sizeOf: (item: T) => number,
): AsyncGenerator<readonly T[]> {
  let batch: T[] = []
  let size = 0
  for await (const item of items) {
    batch.push(item)
    size += sizeOf(item)
    if (batch.length < ITEMS && size < SIZE) continue
    yield batch
    batch = []
    size = 0
  }
  if (batch.length > 0) yield batch
}
