/** A value of a cell; empty ones are left out. */
export type Value = string | number | boolean

/** One attribute of nodes or edges, as GEXF, GraphML and CSV declare it. */
export interface TableColumn {
  /** Lower snake_case, and none of the names that graph programs keep for themselves. */
  readonly id: string
  readonly type: 'string' | 'integer' | 'long' | 'double' | 'boolean'
}

/** Values by the id of their column. */
export type Cells = Readonly<Record<string, Value | undefined>>

/** What a node stands for. `article` and `statement` occur in the full projection alone. */
export type TableNodeKind = 'claim' | 'outlet' | 'source' | 'article' | 'statement'

/** What an edge says, from → to. */
export type Relation =
  'reports' | 'cites' | 'contradicts' | 'supersedes' | 'publishes' | 'states' | 'says' | 'denies' | 'vouches' | 'reuses'

/** A node, ready for any format that knows tables of nodes and edges. */
export interface TableNode {
  readonly id: string
  readonly kind: TableNodeKind
  readonly label: string
  readonly x: number
  readonly y: number
  /** Radius, in the units of the layout's picture: 4 to about 30. */
  readonly size: number
  /** EDTF date from which on it is known. */
  readonly start?: string
  readonly cells: Cells
}

/** An edge, ready for any format that knows tables of nodes and edges. */
export interface TableEdge {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly relation: Relation
  /** At least 1. */
  readonly weight: number
  readonly line: 'solid' | 'dashed' | 'dotted'
  /** EDTF date from which on it is known. */
  readonly start?: string
  readonly cells: Cells
}

/** A graph as two tables, walked row by row; edges name nodes of the first table alone. */
export interface Projection {
  readonly nodeColumns: readonly TableColumn[]
  readonly edgeColumns: readonly TableColumn[]
  readonly nodes: () => Iterable<TableNode>
  readonly edges: () => Iterable<TableEdge>
  readonly nodeCount: number
  readonly edgeCount: number
}
