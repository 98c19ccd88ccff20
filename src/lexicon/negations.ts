/** Words that make a clause deny what it would say without them, in lower case: "[Nobody] was hurt". */
export const NEGATIONS: ReadonlySet<string> = new Set([
  'cannot', 'neither', 'never', 'no', 'nobody', 'none', 'nor', 'not', 'nothing', 'nowhere', 'without',
]) // prettier-ignore

/** Words that deny the infinitive after them and nothing without one, in lower case: "the crew [failed] to close the valve". */
export const NEGATIONS_WITH_TO: ReadonlySet<string> = new Set([
  'decline', 'declined', 'declines', 'fail', 'failed', 'failing', 'fails', 'failure', 'incapable', 'neglected', 'refusal', 'refuse',
  'refused', 'refuses', 'refusing', 'unable', 'unwilling',
]) // prettier-ignore

/**
 * Words between a negation and what it denies, where "to", "of" or "in" follows, in lower case: "has no [plans] to close", "did not
 * [manage] to land", "is not [going] to pay".
 */
export const CARRIERS: ReadonlySet<string> = new Set([
  'able', 'allowed', 'attempt', 'begin', 'begun', 'bother', 'going', 'intend', 'intending', 'intention', 'intentions', 'manage', 'managed',
  'part', 'plan', 'planning', 'plans', 'role', 'used',
]) // prettier-ignore

/**
 * Verbs that say no more of a thing than that there was one, in base forms and past tenses, in lower case: "no warning was [issued]".
 */
export const LIGHT_VERBS: ReadonlySet<string> = new Set([
  'come', 'came', 'deliver', 'delivered', 'exist', 'existed', 'exists', 'find', 'found', 'gave', 'give', 'given', 'go', 'went', 'happen',
  'happened', 'deploy', 'deployed', 'use', 'used', 'held', 'hold', 'issue', 'issued', 'occur', 'occurred', 'receive', 'received', 'send', 'sent', 'place', 'saw', 'see', 'seen',
]) // prettier-ignore

/** Verbs and nouns that deny what follows them, in lower case: "The firm [rejects] any link to the spill". */
export const DENYING_WORDS: ReadonlySet<string> = new Set([
  'denied', 'denies', 'deny', 'denying', 'disproved', 'disproves', 'disputed', 'disputes', 'refuted', 'refutes', 'rejects', 'reject',
  'rejected', 'untrue', 'false',
]) // prettier-ignore

/** Words after `not` or `no` with which it denies nothing: "[no fewer] than ten", "[not only] the mayor". */
export const NOT_DENIED: ReadonlySet<string> = new Set([
  'but', 'fewer', 'less', 'more', 'later', 'earlier', 'only', 'just', 'merely', 'least', 'doubt', 'matter', 'wonder', 'longer', 'sooner', 'necessarily',
]) // prettier-ignore

/** Verbs of thinking, in base forms: to deny that one thinks something says little about it, unless the other side says that one does. */
export const THINKING: ReadonlySet<string> = new Set([
  'assume', 'believe', 'consider', 'expect', 'feel', 'guess', 'hope', 'know', 'like', 'plan', 'see', 'suppose', 'think', 'understand', 'want', 'wish',
]) // prettier-ignore

/** Stems of verbs and nouns that deny what is told: "the firm [denied] it". In lower case. */
export const DENIAL =
  /\b(?:den(?:y|ied|ies|ying|ial)|reject|dismiss|disput|refut|rebut|contradict|repudiat|disavow|rebuff|push(?:ed|es)? back)/iu
