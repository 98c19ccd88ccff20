import { exportGraph, type Dataset, type HearsayGraph } from '../index.js'
import { jsonLines } from './jsonl.js'

/** Lists of the dataset that are written as JSONL, a file each. */
const LISTS = [
  'articles',
  'attributions',
  'statements',
  'claims',
  'agents',
  'relations',
  'reuse',
  'families',
  'losses',
  'relays',
  'issues',
] as const satisfies readonly (keyof Dataset)[]

/** The names of all files that `build` writes. */
export const DATASET_FILES: readonly string[] = [
  'graph.json',
  'graph.gexf',
  'statements.csv',
  'index.html',
  ...LISTS.map((list) => `${list}.jsonl`),
]

/** The files that `build` writes, by name, in pieces; `index.html` where `viewer` holds the built viewer. */
export const datasetFiles = (graph: HearsayGraph, viewer: string | undefined): ReadonlyMap<string, Iterable<string>> =>
  new Map<string, Iterable<string>>([
    ['graph.json', exportGraph(graph, 'json')],
    ['graph.gexf', exportGraph(graph, 'gexf')],
    ['statements.csv', exportGraph(graph, 'csv')],
    ...LISTS.map((list) => [`${list}.jsonl`, jsonLines(graph.getAttribute(list) ?? [])] as const),
    ...(viewer === undefined ? [] : [['index.html', exportGraph(graph, 'html', { viewer })] as const]),
  ])
