/** Stretches of time that `last`, `this` and `all` make an aside of: `said last week`, `insisted all season that`. */
export const PERIODS: ReadonlySet<string> = new Set(
  'day week month year night weekend morning afternoon evening fall autumn spring summer winter season'.split(' '),
)

/** What makes a time of them: `last week`. */
export const PERIOD_MARKS: ReadonlySet<string> = new Set(['last', 'this', 'next'])
