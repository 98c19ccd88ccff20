import { HearsayError } from '../model/index.js'
import type { HearsayGraph } from '../graph/index.js'
import { toJsonText } from './json.js'

/** The place in the built viewer that takes the graph. */
const SLOT = /(<script\b[^>]*\bid="?hearsay-graph"?[^>]*>)\s*(<\/script>)/u

/**
 * The viewer as one HTML file with the graph in it. `viewer` is the built `dist/viewer/index.html`. The graph is JSON in a
 * script element, with `<` escaped, so that no text in it can end the element.
 * @throws HearsayError `no-slot` where `viewer` has no place for a graph.
 */
export function* toHtml(graph: HearsayGraph, viewer: string): Generator<string> {
  const slot = SLOT.exec(viewer)
  if (!slot) throw new HearsayError('no-slot', 'The viewer has no empty script element with the id hearsay-graph.')
  const [whole, open, close] = slot
  yield viewer.slice(0, slot.index) + open
  for (const piece of toJsonText(graph)) yield piece.replace(/</gu, '\\u003c')
  yield close + viewer.slice(slot.index + whole.length)
}
