import { XMLParser } from 'fast-xml-parser'

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
  htmlEntities: true,
  isArray: (name) => ['node', 'edge', 'attvalue', 'attribute', 'attributes'].includes(name),
})

type Texts = Readonly<Record<string, string | undefined>>

/** A node or an edge as it stands in a GEXF file. */
export interface GexfRow {
  /** XML attributes: id, label, source, start … */
  readonly at: Texts
  /** Values by column. */
  readonly cells: Texts
  /** `viz:position`. */
  readonly position: Texts
}

interface Parsed {
  readonly attvalues?: { readonly attvalue: readonly { readonly for: string; readonly value: string }[] }
  readonly 'viz:position'?: Texts
}

const row = (parsed: Parsed): GexfRow => ({
  at: parsed as Texts,
  cells: Object.fromEntries((parsed.attvalues?.attvalue ?? []).map(({ for: key, value }) => [key, value])),
  position: parsed['viz:position'] ?? {},
})

/** A GEXF file as another program would read it; throws where it is not well-formed. */
export function readGexf(xml: string): {
  readonly graph: Texts
  readonly counts: readonly (string | undefined)[]
  readonly columns: readonly {
    readonly of: string
    readonly ids: readonly string[]
    readonly types: readonly string[]
  }[]
  readonly nodes: readonly GexfRow[]
  readonly edges: readonly GexfRow[]
} {
  const { graph } = parser.parse(xml, true).gexf
  const blocks: readonly { class: string; attribute?: readonly { id: string; type: string }[] }[] = graph.attributes
  return {
    graph,
    counts: [graph.nodes.count, graph.edges.count],
    columns: blocks.map(({ class: of, attribute = [] }) => ({
      of,
      ids: attribute.map(({ id }) => id),
      types: attribute.map(({ type }) => type),
    })),
    nodes: (graph.nodes.node ?? []).map(row),
    edges: (graph.edges.edge ?? []).map(row),
  }
}
