/**
 * Words of reports on markets and accounts, whose numbers change by the hour or the quarter, so that two of them tell of two
 * moments rather than of a dispute. In lower case.
 */
export const MARKET_WORDS: ReadonlySet<string> = new Set([
  'analysts', 'barrel', 'bond', 'bonds', 'cents', 'closed', 'currency', 'dow', 'earnings', 'estimate', 'fiscal', 'forecast', 'ftse', 'futures',
  'gallon', 'greenback', 'index', 'indexes', 'indices', 'nasdaq', 'nikkei', 'paise', 'points', 'premarket', 'profit', 'quarter', 'quarterly',
  'revenue', 'revenues', 'rupee', 'sales', 'settled', 'share', 'shares', 'stock', 'stocks', 'traded', 'traders', 'trading', 'treasury',
  'treasuries', 'yen', 'yield', 'yuan',
]) // prettier-ignore

/** Of these, words that others than markets use as well: one alone tells nothing. In lower case. */
export const MARKET_WORDS_TOO: ReadonlySet<string> = new Set([
  'cents', 'closed', 'estimate', 'forecast', 'points', 'quarter', 'sales', 'settled', 'share',
]) // prettier-ignore
