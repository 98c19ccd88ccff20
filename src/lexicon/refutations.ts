/**
 * Words by which a text says that what is told of is untrue: "The photo of the flood is a [hoax]". In lower case; a blank
 * stands for white space.
 */
export const REFUTING: readonly string[] = [
  'hoax', 'hoaxes', 'hoaxer', 'hoaxers', 'fake', 'fakes', 'faked', 'bogus', 'false', 'falsely', 'untrue', 'inaccurate', 'debunk', 'debunks', 'debunked',
  'debunking', 'disproved', 'disproven', 'disproves', 'refutes', 'refuted', 'refute', 'denies', 'denied', 'deny', 'denying', 'denial', 'rebuffs',
  'rebuffed', 'rejects claim', 'rejects claims', 'dismisses', 'dismissed as', 'fabricated', 'fabricating', 'fabrication', 'made up', 'make up this', 'made it up', 'made it all up', 'myth',
  'prank', 'pranked', 'pranks', 'parody', 'satire', 'satirical', 'spoof', 'mockumentary', 'photoshopped', 'photoshop', 'doctored', 'duped', 'dupes', 'dupe', 'fooled', 'fools',
  'misinformation', 'fictional', 'fictitious', 'fiction', 'no truth', 'no proof', 'not true', 'not real', 'nope',
  'mistaken for', 'misidentified', 'erroneous', 'erroneously', 'retracted', 'retracts', 'retraction', 'scam', 'cast doubt', 'casts doubt', 'doubt', 'doubts', 'doubted',
  'rubbish', 'rubbishes', 'rubbished', 'nonsense', 'ridiculous', 'absurd', 'bullshit', 'shoots down', 'shoot down claim', 'shoot down claims', 'shot down rumor', 'quashes', 'quashed', 'quash', 'put to rest', 'puts to rest', 'kills rumor', 'unfounded', 'baseless',
  'pants on fire', 'greatly exaggerated', 'exaggerated', 'alive and well', 'alive and kicking', 'still alive', 'is alive', 'never happened',
  'a lie', 'lied', 'admits lying', 'publicity stunt', 'discredited', 'discredits', 'sets the record straight', 'get the facts',
] // prettier-ignore

/** Words that take back a word of refutation: "[no] hoax", "[denies] that it was staged a hoax". In lower case. */
export const UNREFUTING: readonly string[] = [
  'no hoax', 'not a hoax', 'not fake', 'not a fake', 'hoax or', 'or hoax', 'or a hoax', 'real or', 'fake or', 'or fake', 'was it a', 'is it a', 'hoax claims', 'hoax claim', 'no doubt', 'without a doubt',
] // prettier-ignore

/**
 * Words by which a text passes something on without vouching for it: "The bank is [reportedly] for sale". In lower case.
 */
export const REPORTED: readonly string[] = [
  'reportedly', 'allegedly', 'alleged', 'apparently', 'purportedly', 'purported', 'supposedly', 'supposed', 'seemingly', 'rumor',
  'rumors', 'rumour', 'rumours', 'rumored', 'rumoured', 'report', 'reports', 'claim', 'claims', 'claimed', 'claiming', 'unconfirmed',
  'unverified', 'may', 'might', 'could', 'possible', 'possibly', 'potential', 'potentially', 'likely', 'expected', 'set to', 'appears',
  'appear', 'seems', 'suggests', 'suggest', 'suspected', 'believed', 'feared', 'thought to', 'said to', 'sources', 'source',
  'according to', 'in talks', 'nearing', 'considering', 'investigating', 'investigates', 'whether', 'tipped', 'speculation',
  'says', 'say', 'officials', 'analyst', 'analysts', 'witness', 'witnesses', 'told', 'hints', 'mulls', 'eyes', 'allegations', 'allegation',
  'accused', 'accuses', 'probe',
] // prettier-ignore
