import type { Statement } from '../../src/model/index.js'

/** Statements of chains written as `a b c`, `-` for nobody. */
export const chains = (...all: readonly string[]): Statement[] =>
  all.map((chain, i) => ({
    id: `s${i}`,
    article: 'x',
    attributions: [],
    content: [],
    text: '',
    chain: chain.split(' ').map((agent) => ({
      agent: agent === '-' ? null : agent,
      name: agent === '-' ? null : agent,
      mention: [],
      cue: [],
      certainty: 'asserted',
      inferred: false,
    })),
    hedged: false,
    polarity: 'affirmed',
  }))
