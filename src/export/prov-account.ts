import type { Article, Statement } from '../model/index.js'
import { articleName, linkName, named, qualified, type Entry } from './prov-names.js'
import { wordsOf } from './words.js'

/** The account of one article: every statement of it as a line of derivations, from the publisher's words to the origin's. */
export function accountOf(
  article: Article,
  statements: readonly Statement[],
): { readonly [section: string]: Iterable<Entry> } {
  const each = function* (entries: (statement: Statement) => Iterable<Entry>): Generator<Entry> {
    for (const statement of statements) yield* entries(statement)
  }
  return {
    entity: each((statement) =>
      statement.chain.map((link, k): Entry => [
        linkName(statement, k),
        {
          'prov:type': qualified('hs:Statement'),
          'prov:label': wordsOf(statement),
          'hs:polarity': statement.polarity,
          'hs:certainty': link.certainty,
          'hs:inferred': link.inferred,
        },
      ]),
    ),
    wasAttributedTo: each((statement) =>
      statement.chain.flatMap(({ agent }, k): Entry[] => {
        const entity = linkName(statement, k)
        return agent === null ? [] : [[`_:by/${entity}`, { 'prov:entity': entity, 'prov:agent': named(agent) }]]
      }),
    ),
    wasDerivedFrom: each(function* (statement) {
      const used = articleName(article.id)
      const first = linkName(statement, 0)
      yield [
        `_:in/${first}`,
        { 'prov:generatedEntity': first, 'prov:usedEntity': used, 'prov:type': qualified('prov:Quotation') },
      ]
      for (let k = 1; k < statement.chain.length; k++) {
        const [from, to] = [linkName(statement, k - 1), linkName(statement, k)]
        const primary = k === statement.chain.length - 1 && statement.chain[k]!.agent !== null
        const type = primary ? { 'prov:type': qualified('prov:PrimarySource') } : {}
        yield [`_:from/${from}`, { 'prov:generatedEntity': from, 'prov:usedEntity': to, ...type }]
      }
    }),
    specializationOf: each((statement) =>
      statement.claim === undefined
        ? []
        : [
            [
              `_:says/${linkName(statement, 0)}`,
              { 'prov:specificEntity': linkName(statement, 0), 'prov:generalEntity': named(statement.claim) },
            ],
          ],
    ),
  }
}
