/** Nouns for what somebody says, in lower case: "the [allegation] is false". */
export const SAYINGS = [
  'accounts?', 'accusations?', 'allegations?', 'assertions?', 'charges?', 'claims?', 'comments?', 'figures?', 'narrative', 'remarks?', 'reports?',
  'rumou?rs?', 'speculation', 'statements?', 'stor(?:y|ies)', 'suggestions?', 'testimony', 'theor(?:y|ies)', 'version', 'words',
].join('|') // prettier-ignore

/** Words by which something said is called untrue, in lower case: "it is [a lie]". */
export const UNTRUE = [
  'absurd', 'baseless', 'a complete lie', 'fabricated', 'fake news', 'false', 'fiction', 'groundless', 'inaccurate', 'incorrect', 'invented', 'a lie',
  'lies', 'made up', 'a myth', 'nonsense', 'not accurate', 'not correct', 'not the case', 'not true', 'pure fiction', 'rubbish', 'unfounded',
  'untrue', 'without any basis', 'without foundation', 'without merit', 'without substance', 'wrong', 'an invention', 'a fabrication', 'ridiculous',
  'pure fantasy', 'fantasy', 'a fantasy', 'a pack of lies', 'a smear', 'laughable', 'preposterous', 'outrageous lies', 'pure invention',
].join('|') // prettier-ignore

/** Adverbs before such words, in lower case. */
export const UTTERLY =
  'simply|completely|totally|entirely|absolutely|just|patently|plainly|categorically|utterly|clearly|all|quite|demonstrably|flatly|wholly'
