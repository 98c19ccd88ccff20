/**
 * Words that say nothing about what a sentence is about: determiners, pronouns, auxiliaries, prepositions, conjunctions and
 * the commonest adverbs, in lower case. Negations and hedges are here too: they have tables of their own.
 */
export const STOPWORDS: ReadonlySet<string> = new Set(
  `a about above across after again against ago ahead all almost along already also although always am amid among an and
  another any anybody anyone anything are aren around as at away back be because been before behind being below between both
  but by can cannot could couldn d day days despite did didn do does doesn doing don done down during each either else even
  ever every everyone everything few first for former from further get gets getting got had hadn has hasn have haven having he
  her here hers herself him himself his how however i if in including indeed instead into is isn it its itself just last later
  latest least less like ll m made make makes making many may me might more most mr mrs ms much must my myself near nearly
  neither never new next no nobody none nor not nothing now of off often on once one only onto or other others our ours out
  over own per perhaps put rather re s same set several shall she should shouldn since so some somebody someone something
  soon still such t take takes taken than that the their theirs them themselves then there these they thing things this those
  though through thus time times to today together too took toward towards under until up upon us use used ve very via was
  wasn way we well were weren what when where whether which while who whom whose why will with within without won would
  wouldn yesterday yet you your yours`
    .split(/\s+/u)
    .filter(Boolean),
)

/**
 * Words that report rather than tell: they carry a claim and are no part of what it says, so that sharing one means little.
 * In lower case.
 */
export const REPORTING_WORDS: ReadonlySet<string> = new Set(
  `according accuse accused accuses add added adds admit admits admitted announce announced announces asked asks claim claimed
  claiming claims confirm confirmed confirms told tell tells deny denied denies denying insist insisted insists news official
  officials people report reported reportedly reporter reporters reporting reports say saying says said source sources
  spokesman spokesperson spokeswoman state stated statement states week month year weeks months years monday tuesday wednesday
  thursday friday saturday sunday january february march april june july august september october november december man woman
  men women person need needs needed want wants wanted going thing things way kind part focus able ready lot`
    .split(/\s+/u)
    .filter(Boolean),
)
