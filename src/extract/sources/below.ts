/** Index of the last of `count` ascending offsets, given by `at`, that is below `offset`; -1 where none is. */
export function below(count: number, at: (i: number) => number, offset: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(middle) < offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
