/**
 * `[start, end)` in UTF-16 code units of an article's `text`, the untouched original:
 * `text.slice(start, end)` gives the words. Always `0 <= start <= end <= text.length`.
 */
export type Span = readonly [start: number, end: number]

/** Whether `inner` lies wholly within `outer`; a span lies within itself. */
export const contains = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1]

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]

/** The smallest span that covers all of `spans`, or `undefined` where there is none. */
export function cover(spans: readonly Span[]): Span | undefined {
  if (spans.length === 0) return undefined
  let start = Infinity
  let end = -Infinity
  for (const [from, to] of spans) {
    if (from < start) start = from
    if (to > end) end = to
  }
  return [start, end]
}

/** The words of `spans` in `text`, the pieces joined by `glue` (default: one space). */
export const slice = (text: string, spans: readonly Span[], glue = ' '): string =>
  spans.map(([start, end]) => text.slice(start, end)).join(glue)
