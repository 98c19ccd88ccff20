import type { ClaimNode, CitesEdge, OutletNode, RelationEdge, ReportsEdge, SourceNode } from './schema.js'

/** How a table or a file format holds an attribute. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date'

/** One attribute of a node or an edge, as exporters declare it. */
export interface Column<Name extends string = string> {
  readonly name: Name
  readonly type: ColumnType
  /** For the reader of a table's header: what it says, in one line. */
  readonly title: string
}

type Columns<T> = readonly Column<Extract<keyof T, string>>[]

/** Attributes of the three node kinds, in the order of a table; `kind`, `label` and positions are left to the format. */
export const NODE_COLUMNS: {
  readonly claim: Columns<ClaimNode>
  readonly outlet: Columns<OutletNode>
  readonly source: Columns<SourceNode>
} = {
  claim: [
    { name: 'text', type: 'string', title: 'The words that represent the claim' },
    { name: 'polarity', type: 'string', title: 'affirmed, denied or mixed' },
    { name: 'statements', type: 'integer', title: 'Statements that make it' },
    { name: 'outlets', type: 'integer', title: 'Outlets that carry it' },
    { name: 'origins', type: 'integer', title: 'Known origins, one a house' },
    { name: 'firstReported', type: 'date', title: 'Date of the earliest dated article' },
    { name: 'contradicted', type: 'boolean', title: 'Whether another claim contradicts it' },
  ],
  outlet: [
    { name: 'name', type: 'string', title: 'Name' },
    { name: 'aliases', type: 'string', title: 'Other names' },
    { name: 'family', type: 'string', title: 'Owner or publishing house' },
    { name: 'agency', type: 'boolean', title: 'Whether it is a news agency' },
    { name: 'articles', type: 'integer', title: 'Articles read' },
  ],
  source: [
    { name: 'name', type: 'string', title: 'Name' },
    { name: 'aliases', type: 'string', title: 'Other names' },
    { name: 'sourceKind', type: 'string', title: 'person, organization, group, document or unnamed' },
    { name: 'role', type: 'string', title: 'Titles and roles' },
    { name: 'affiliation', type: 'string', title: 'Id of whom it speaks for' },
    { name: 'spokeTo', type: 'string', title: 'Id of whom it spoke to' },
  ],
}

const RELATION_COLUMNS: Columns<RelationEdge> = [
  { name: 'type', type: 'string', title: 'In what the two differ' },
  { name: 'score', type: 'number', title: 'Confidence, 0 to 1' },
  { name: 'why', type: 'string', title: 'Reason' },
  { name: 'statements', type: 'string', title: 'Ids of the statements that show it' },
]

/** Attributes of the edge kinds, in the order of a table; `kind` is left to the format. */
export const EDGE_COLUMNS: {
  readonly reports: Columns<ReportsEdge>
  readonly cites: Columns<CitesEdge>
  readonly contradicts: Columns<RelationEdge>
  readonly supersedes: Columns<RelationEdge>
} = {
  reports: [
    { name: 'voice', type: 'string', title: 'own, origin or cited: the strongest voice' },
    { name: 'own', type: 'integer', title: 'Statements it publishes' },
    { name: 'origin', type: 'integer', title: 'Chains that end at it' },
    { name: 'cited', type: 'integer', title: 'Chains that pass through it' },
    { name: 'nobody', type: 'integer', title: 'Chains that end beyond it, at nobody named' },
    { name: 'certainty', type: 'string', title: 'asserted, hedged or denied' },
    { name: 'first', type: 'date', title: 'Earliest article' },
    { name: 'last', type: 'date', title: 'Latest article' },
    { name: 'statements', type: 'string', title: 'Ids of the statements that show it' },
  ],
  cites: [
    { name: 'claim', type: 'string', title: 'Id of the claim' },
    { name: 'cue', type: 'string', title: 'The words that attribute' },
    { name: 'certainty', type: 'string', title: 'asserted, hedged or denied' },
    { name: 'inferred', type: 'boolean', title: 'Whether no words say so' },
    { name: 'copied', type: 'boolean', title: 'Whether it is known from copying alone' },
    { name: 'own', type: 'boolean', title: 'Whether an article of the citing outlet shows it' },
    { name: 'relay', type: 'boolean', title: 'Whether an article only says in passing that it was carried' },
    { name: 'first', type: 'date', title: 'Earliest article' },
    { name: 'last', type: 'date', title: 'Latest article' },
    { name: 'statements', type: 'string', title: 'Ids of the statements that show it' },
  ],
  contradicts: RELATION_COLUMNS,
  supersedes: RELATION_COLUMNS,
}
