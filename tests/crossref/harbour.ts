import { crossref } from '../../src/crossref/index.js'
import { extracted, type Says } from './story.js'

const about = 'Marlow harbour strike: the Marlow pilots and the port of Marlow after the wreck of the ferry Petrel.'

/** An article on the strike in Marlow harbour. */
const article = (id: string, published: string, ...says: Says[]): ReturnType<typeof extracted> =>
  extracted({
    id,
    outlet: `${id} Herald`,
    published,
    text: [about, ...says.map(({ content }) => `${content}.`)].join('\n\n'),
    says,
  })

/**
 * Types of the contradictions between what two people say in two articles, of June 4 and 5, 2031 (Wednesday and Thursday); the
 * first may deny what is written.
 */
export const types = (a: string, b: string, denied = false): string[] =>
  crossref([
    article('quay', '2031-06-04T08:00Z', { chain: ['Ada Quill'], content: a, denied }),
    article('tide', '2031-06-05T08:00Z', { chain: ['Bo Marsh'], content: b }),
  ]).relations.map(({ type }) => type)
