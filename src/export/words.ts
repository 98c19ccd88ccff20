import type { Statement } from '../model/index.js'
import type { ClaimNode } from '../graph/index.js'

/** Words as they may be shown by themselves: `Denied: …` where who stands behind them says they are not so. */
export const wordsOf = ({ text, polarity }: Pick<ClaimNode | Statement, 'text' | 'polarity'>): string =>
  polarity === 'denied' ? `Denied: ${text}` : text
