import { EDGE_COLOUR, NODE_LOOK, hex } from './look.js'
import type { Projection, Relation } from './table.js'
import { oneLine } from './xml.js'

const SHAPES = { disc: 'ellipse', square: 'box', diamond: 'diamond', triangle: 'triangle' } as const

/** A string of DOT: quotes and backslashes escaped, control characters shown as U+FFFD. */
const quote = (text: string): string =>
  `"${text.replace(/[\u0000-\u001f\u007f]|\p{Surrogate}/gu, '\ufffd').replace(/["\\]/gu, '\\$&')}"`

/** Text broken into lines of about `width` characters, for the inside of a node. */
function wrap(text: string, width = 32): string {
  let line = 0
  return text
    .split(' ')
    .map((word, i) => {
      const fits = line + word.length < width
      line = i === 0 || !fits ? word.length : line + 1 + word.length
      return i === 0 ? word : (fits ? ' ' : '\n') + word
    })
    .join('')
}

const label = (text: string): string => wrap(oneLine(text)).split('\n').map(quote).join(' + "\\n" + ')

/** What stands beside an edge: nothing where its colour says it all, by how many claims or statements where several. */
function edgeLabel(relation: Relation, weight: number): string {
  if (relation === 'reports' || relation === 'cites') return weight > 1 ? ` label="${weight}"` : ''
  return ` label="${relation}"`
}

/**
 * A projection as a Graphviz picture, drawn from left to right: `dot -Tsvg`. `cites` and `reports` are told by their colours
 * (violet, grey) and numbered by their weight; all other edges say what they are.
 */
export function* toDot({ nodes, edges }: Projection): Generator<string> {
  yield (
    'digraph hearsay {\n  rankdir=LR\n  node [fontname="Helvetica" fontsize=10 style=filled fontcolor=white]\n' +
    '  edge [fontname="Helvetica" fontsize=8]\n'
  )
  for (const node of nodes()) {
    const { shape, colour } = NODE_LOOK[node.kind]
    yield `  ${quote(node.id)} [label=${label(node.label)} shape=${SHAPES[shape]} fillcolor="${hex(colour)}"]\n`
  }
  for (const { source, target, relation, line, weight } of edges()) {
    const width = Math.min(5, 1 + Math.log2(weight)).toFixed(1)
    yield (
      `  ${quote(source)} -> ${quote(target)} [color="${hex(EDGE_COLOUR[relation])}"` +
      `${edgeLabel(relation, weight)} style=${line} penwidth=${width}]\n`
    )
  }
  yield '}\n'
}
