import type { Reading } from './reading.js'

/** Index of the first token at or after `offset`. */
export function tokenAt({ start }: Pick<Reading, 'start'>, offset: number): number {
  let low = 0
  let high = start.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (start[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}
