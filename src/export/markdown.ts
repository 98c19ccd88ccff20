import type { Article, Statement } from '../model/index.js'
import type { ClaimNode, HearsayGraph } from '../graph/index.js'
import { webAddress } from './uri.js'
import { wordsOf } from './words.js'
import { oneLine } from './xml.js'

/**
 * Text as it stands, on one line: what Markdown or HTML could read as its own is escaped, and at the beginning also what
 * would open a heading, a list or a quotation.
 */
const plainText = (text: string): string =>
  oneLine(text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu, ' '), Infinity)
    .replace(/[\\`*_[\]|~$]/gu, '\\$&')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/^[#+=:-]|^(\d{1,9})([.)])/u, (start, digits?: string, sign?: string) =>
      digits === undefined ? `\\${start}` : `${digits}\\${sign}`,
    )

const link = (text: string, url: string | undefined): string => {
  const address = webAddress(url)
  return address === undefined ? plainText(text) : `[${plainText(text)}](<${address}>)`
}

const chainOf = ({ chain }: Statement): string =>
  chain
    .map(({ name, inferred, certainty }, i) => {
      const arrow = i === 0 ? '' : inferred ? '⇢ ' : '→ '
      const sure = certainty === 'asserted' ? '' : ` \\(${certainty}\\)`
      return `${arrow}${name === null ? '*nobody named*' : plainText(name)}${sure}`
    })
    .join(' ')

const byReach = (a: ClaimNode, b: ClaimNode): number => b.outlets - a.outlets || b.statements - a.statements

const plural = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`

function facts({ outlets, origins, statements, firstReported }: ClaimNode): string {
  const since = firstReported === undefined ? '' : `, first reported ${plainText(firstReported)}`
  return `${plural(outlets, 'outlet')}, ${plural(origins, 'known origin')}, ${plural(statements, 'statement')}${since}.`
}

function* clashes(graph: HearsayGraph, claim: string): Generator<string> {
  for (const key of graph.edges(claim)) {
    const edge = graph.getEdgeAttributes(key)
    if (edge.kind !== 'contradicts') continue
    const other = graph.getNodeAttributes(graph.opposite(claim, key))
    if (other.kind === 'claim') yield `- ${plainText(wordsOf(other))}\n\n  ${plainText(edge.why)}\n`
  }
}

function* witnesses(statements: readonly Statement[], articles: ReadonlyMap<string, Article>): Generator<string> {
  for (const statement of statements) {
    const article = articles.get(statement.article)
    const date = article?.published === undefined ? '' : `, ${plainText(article.published)}`
    const where = article
      ? `${plainText(article.outlet)}${date}, ${link(article.title ?? article.id, article.url)}`
      : ''
    yield `- ${chainOf(statement)}\n\n  > ${plainText(wordsOf(statement))}\n\n  ${where}\n`
  }
}

/**
 * A dossier to read or print: every claim, those that most outlets carry first, with each chain from publisher to origin,
 * the words and the article they stand in, and what contradicts it.
 */
export function* toMarkdown(graph: HearsayGraph): Generator<string> {
  const { articles, statements, claims } = graph.getAttributes()
  const byId = new Map(articles.map((article) => [article.id, article]))
  const spoken = new Map(statements.map((statement) => [statement.id, statement]))
  const nodes = claims.flatMap((claim) => {
    const node = graph.getNodeAttributes(claim.id)
    return node.kind === 'claim' ? [{ claim, node }] : []
  })
  yield `# Who says what\n\n${plural(articles.length, 'article')}, ${plural(claims.length, 'claim')}. `
  yield '→ as an article says, ⇢ inferred.\n'
  for (const { claim, node } of nodes.sort((a, b) => byReach(a.node, b.node))) {
    yield `\n## ${plainText(wordsOf(node))}\n\n${facts(node)}\n\n### Chains\n\n`
    yield* witnesses(
      claim.statements.flatMap((id) => spoken.get(id) ?? []),
      byId,
    )
    const rivals = [...clashes(graph, claim.id)]
    if (rivals.length > 0) yield `\n### Contradicted by\n\n${rivals.join('')}`
  }
}
