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
  'issues',
] as const satisfies readonly (keyof Dataset)[]

/** Whether `build` writes a file of this name. */
export const isDatasetFile = (name: string): boolean =>
  ['graph.json', 'graph.gexf', 'statements.csv', 'index.html'].includes(name) ||
  LISTS.some((list) => name === `${list}.jsonl`)

/** The files that `build` writes, by name, in pieces; `index.html` where `viewer` holds the built viewer. */
export const datasetFiles = (graph: HearsayGraph, viewer: string | undefined): ReadonlyMap<string, Iterable<string>> =>
  new Map<string, Iterable<string>>([
    ['graph.json', exportGraph(graph, 'json')],
    ['graph.gexf', exportGraph(graph, 'gexf')],
    ['statements.csv', exportGraph(graph, 'csv')],
    ...LISTS.map((list) => [`${list}.jsonl`, jsonLines(graph.getAttribute(list))] as const),
    ...(viewer === undefined ? [] : [['index.html', exportGraph(graph, 'html', { viewer })] as const]),
  ])
