import { Option } from 'commander'
import { clip, plain, width, type HearsayGraph } from '../../index.js'
import { left } from '../entries.js'
import { limitOption, SHOWN } from '../options.js'
import { question } from '../question.js'
import { columns } from '../screen.js'
import { style } from '../style.js'

interface Options {
  readonly limit?: number
  readonly kind?: string
}

const KINDS = ['outlet', 'person', 'organization', 'group', 'document', 'unnamed']

interface Row {
  readonly id: string
  readonly name: string
  readonly kind: string
  /** Claims it reports: in its own articles, as the end of a chain, in between. */
  readonly own: number
  readonly origin: number
  readonly cited: number
  /** Agents that have something from it, as somebody says; those that merely copied it are left out. */
  readonly citedBy: number
}

function rowOf(graph: HearsayGraph, id: string): Row | undefined {
  const node = graph.getNodeAttributes(id)
  if (node.kind === 'claim') return undefined
  const voices = graph.mapOutEdges(id, (_key, edge) => (edge.kind === 'reports' ? edge : [])).flat()
  const sources = graph.mapInEdges(id, (_key, edge, from) => (edge.kind === 'cites' && !edge.copied ? from : [])).flat()
  return {
    id,
    name: node.name,
    kind: node.kind === 'outlet' ? 'outlet' : node.sourceKind,
    own: voices.filter(({ own }) => own > 0).length,
    origin: voices.filter(({ origin, own }) => origin > 0 && own === 0).length,
    cited: voices.filter(({ cited, origin, own }) => cited > 0 && origin === 0 && own === 0).length,
    citedBy: new Set(sources).size,
  }
}

const byWeight = (a: Row, b: Row): number =>
  b.citedBy - a.citedBy || b.own + b.origin + b.cited - (a.own + a.origin + a.cited) || (a.id < b.id ? -1 : 1)

/** Widths of the columns behind the name. */
const WIDTHS = [14, 10, 8, 8, 9]

function table(rows: readonly Row[]): readonly string[] {
  const room = columns() - WIDTHS.reduce((sum, each) => sum + each, 0)
  const longest = Math.max(...rows.map(({ name }) => width(plain(name))), 5)
  const first = Math.min(room, longest)
  const line = (name: string, cells: readonly (string | number)[]): string => {
    const shown = clip(name, first)
    const [kind, ...numbers] = cells
    const pad = ' '.repeat(Math.max(0, first - width(shown)))
    return `${shown}${pad}  ${String(kind).padEnd(WIDTHS[0]! - 2)}${numbers
      .map((cell, i) => String(cell === 0 ? '·' : cell).padStart(WIDTHS[i + 1]!))
      .join('')}`
  }
  return [
    style.dim(line('name', ['kind', 'publishes', 'origin', 'between', 'cited by'])),
    ...rows.map((row) => line(plain(row.name), [row.kind, row.own, row.origin, row.cited, row.citedBy])),
  ]
}

/** `hearsay agents`: who vouches for what, and who relies on them. */
export const agentsCommand = question<readonly Row[], Options>({
  name: 'agents',
  summary: 'who vouches, and who relies on whom',
  description:
    'Lists outlets and sources, those on whom most rely first: how many claims each publishes, is the origin of, or passes ' +
    'on in between, and how many others cite it (copying alone is no citing).',
  options: [limitOption(), new Option('--kind <kind>', 'only agents of this kind').choices(KINDS)],
  examples: [
    ['hearsay agents --kind unnamed', 'whom nobody can ask'],
    ['hearsay agents -n 5', 'the five most cited'],
  ],
  ask: (graph, _words, options) =>
    graph
      .mapNodes((id) => rowOf(graph, id))
      .flatMap((row) => row ?? [])
      .filter(({ kind }) => options.kind === undefined || kind === options.kind)
      .sort(byWeight)
      .slice(0, options.limit),
  *show(_graph, rows, { limit }) {
    yield* rows.length === 0 ? [style.dim('no agents')] : table(rows.slice(0, limit ?? SHOWN))
    yield* left(rows.length, limit)
  },
})
