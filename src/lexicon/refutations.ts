/**
 * Words by which a text says that what is told is untrue: "The photo of the flood is a hoax". In lower case; a blank
 * stands for white space.
 */
export const REFUTING: readonly string[] = [
  'hoax', 'hoaxes', 'fake', 'fakes', 'faked', 'bogus', 'false', 'falsely', 'untrue', 'debunk', 'debunks', 'debunked', 'debunking',
  'disproved', 'disproven', 'disproves', 'refutes', 'refuted', 'refute', 'denies', 'denied', 'deny', 'denying', 'denial', 'disputes', 'dispute',
  'disputed', 'rejects', 'rejected', 'dismisses', 'dismissed', 'fabricated', 'fabricates', 'invented', 'made up', 'made it up', 'made it all up',
  'myth', 'prank', 'pranked', 'parody', 'satire', 'satirical', 'spoof', 'photoshopped', 'doctored', 'duped', 'dupes', 'dupe', 'fooled', 'fools', 'tricked by',
  'misinformation', 'fictional', 'fictitious', 'no truth', 'no evidence', 'no proof', 'not true', 'not real',
  'mistaken', 'mistakenly', 'erroneous', 'erroneously', 'wrong', 'retracted', 'retracts', 'retraction', 'scam', 'casts doubt', 'cast doubt', 'doubts over',
  'rubbished', 'rubbishes', 'shoots down', 'shot down rumors', 'quashes', 'quashed', 'quash', 'unfounded', 'baseless', 'pants on fire', 'still alive', 'alive and well',
  'never happened', 'did not happen', 'lied', 'lies about', 'admits lying', 'publicity stunt', 'contradicts', 'contradict', 'discredited', 'discredits', 'unlikely',
] // prettier-ignore

/** Words that turn what they stand with into its opposite. */
export const NEGATIONS: ReadonlySet<string> = new Set([
  'not', 'no', 'never', 'none', 'nobody', 'nothing', 'neither', 'nor', 'without', 'cannot', 'non', "n't", 'nowhere', 'hardly', 'unable', 'fails', 'failed', 'refuses', 'refused',
]) // prettier-ignore

/**
 * Words by which a text passes something on without vouching for it: "The bank is reportedly for sale". In lower case.
 */
export const REPORTED: readonly string[] = [
  'reportedly', 'allegedly', 'alleged', 'apparently', 'purportedly', 'purported', 'supposedly', 'supposed', 'seemingly', 'rumor', 'rumors', 'rumour', 'rumours', 'rumored', 'rumoured', 'report', 'reports', 'claim', 'claims', 'claimed', 'claiming',
  'unconfirmed', 'unverified', 'may', 'might', 'could', 'possible', 'possibly', 'potential', 'potentially', 'likely', 'expected', 'set to',
  'appears', 'appear', 'seems', 'suggests', 'suggest', 'suspected', 'believed', 'feared', 'thought to', 'said to', 'sources', 'source', 'according to', 'in talks', 'near deal', 'nearing', 'considering',
  'investigating', 'investigates', 'whether', 'if', 'tipped', 'speculation', 'says', 'say', 'officials', 'analyst', 'analysts', 'witness', 'witnesses', 'told', 'hints', 'mulls', 'eyes', 'allegations', 'allegation', 'accused', 'accuses', 'probe',
] // prettier-ignore
