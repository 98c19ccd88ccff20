/** Hands out arrays of zeros that are parts of one. */
export interface Shelf {
  readonly ints: (length: number) => Int32Array
  readonly bytes: (length: number) => Uint8Array
}

/**
 * A shelf for arrays of each kind that together hold `size` numbers; what goes beyond that gets an array of its own. The many
 * short arrays of an article cost more to make one by one than to fill: a typed array beyond 64 bytes takes a microsecond.
 */
export function shelf(size: number): Shelf {
  const allInts = new Int32Array(size)
  const allBytes = new Uint8Array(size)
  let usedInts = 0
  let usedBytes = 0
  return {
    ints: (length) => {
      const from = usedInts
      usedInts += length
      return usedInts > size ? new Int32Array(length) : allInts.subarray(from, usedInts)
    },
    bytes: (length) => {
      const from = usedBytes
      usedBytes += length
      return usedBytes > size ? new Uint8Array(length) : allBytes.subarray(from, usedBytes)
    },
  }
}
