import type { Cells, Projection, TableNodeKind, Value } from './table.js'

/** Rows of one statement; larger ones are slow to parse. */
const BATCH = 200

const LABELS: Readonly<Record<TableNodeKind, string>> = {
  claim: 'Claim',
  outlet: 'Outlet',
  source: 'Source',
  article: 'Article',
  statement: 'Statement',
}

/** A string literal of Cypher; whatever could end it or is no printable ASCII quote, as `\uXXXX`. */
const quote = (text: string): string =>
  `'${text.replace(
    /['"\\\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )}'`

const literal = (value: Value): string => {
  if (typeof value === 'string') return quote(value)
  return typeof value === 'boolean' || Number.isFinite(value) ? String(value) : 'null'
}

const map = (cells: Cells): string =>
  `{${Object.entries(cells)
    .filter((entry): entry is [string, Value] => entry[1] !== undefined)
    .map(([key, value]) => `${key}: ${literal(value)}`)
    .join(', ')}}`

function* batches<T>(items: Iterable<T>): Generator<readonly T[]> {
  let batch: T[] = []
  for (const item of items) {
    batch.push(item)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/**
 * A projection as a Cypher script for Neo4j and Memgraph. Every node has the label `Hearsay` besides its own, and is merged
 * by its key, so that running the script twice changes nothing.
 */
export function* toCypher({ nodes, edges }: Projection): Generator<string> {
  yield 'CREATE CONSTRAINT hearsay_key IF NOT EXISTS FOR (n:Hearsay) REQUIRE n.key IS UNIQUE;\n'
  for (const [kind, name] of Object.entries(LABELS)) {
    const rows = (function* () {
      for (const node of nodes()) if (node.kind === kind) yield map({ ...node.cells, key: node.id, label: node.label })
    })()
    for (const batch of batches(rows))
      yield `UNWIND [\n${batch.join(',\n')}\n] AS row\nMERGE (n:Hearsay {key: row.key})\nSET n:${name}, n += row;\n`
  }
  const relations = new Map<string, string[]>()
  for (const { id, source, target, relation, weight, cells } of edges()) {
    const rows = relations.get(relation) ?? []
    relations.set(relation, rows)
    rows.push(`{a: ${quote(source)}, b: ${quote(target)}, key: ${quote(id)}, of: ${map({ ...cells, weight })}}`)
  }
  for (const [relation, rows] of relations)
    for (const batch of batches(rows))
      yield (
        `UNWIND [\n${batch.join(',\n')}\n] AS row\n` +
        'MATCH (a:Hearsay {key: row.a}), (b:Hearsay {key: row.b})\n' +
        `MERGE (a)-[r:${relation.toUpperCase()} {key: row.key}]->(b)\nSET r += row.of;\n`
      )
}
