/** Words that make a clause deny what it would say without them, in lower case: "[Nobody] was hurt". */
export const NEGATIONS: ReadonlySet<string> = new Set([
  'cannot', 'fail', 'failed', 'failing', 'fails', 'failure', 'neither', 'never', 'no', 'nobody', 'none', 'nor', 'not', 'nothing', 'nowhere', 'without',
]) // prettier-ignore

/** Verbs and nouns that deny what follows them, in lower case: "The firm [rejects] any link to the spill". */
export const DENYING_WORDS: ReadonlySet<string> = new Set([
  'denied', 'denies', 'deny', 'denying', 'disproved', 'disproves', 'disputed', 'disputes', 'refuted', 'refutes', 'rejects', 'reject',
  'rejected', 'untrue', 'false',
]) // prettier-ignore

/** Words after `not` or `no` with which it denies nothing: "[no fewer] than ten", "[not only] the mayor". */
export const NOT_DENIED: ReadonlySet<string> = new Set([
  'but', 'fewer', 'less', 'more', 'later', 'earlier', 'only', 'just', 'merely', 'least', 'doubt', 'matter', 'wonder', 'one', 'longer', 'sooner', 'necessarily',
]) // prettier-ignore

/** Verbs of thinking, in base forms: to deny that one thinks something says little about it. */
export const THINKING: ReadonlySet<string> = new Set([
  'believe', 'consider', 'expect', 'feel', 'hope', 'know', 'like', 'plan', 'see', 'think', 'understand', 'want', 'wish',
]) // prettier-ignore

/** Stems of verbs and nouns that deny what is told: "the firm [denied] it". In lower case. */
export const DENIAL =
  /\b(?:den(?:y|ied|ies|ying|ial)|reject|dismiss|disput|refut|rebut|contradict|repudiat|disavow|rebuff|push(?:ed|es)? back)/iu
