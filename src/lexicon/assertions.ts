const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/**
 * Verbs that claim something with a mere noun phrase: "warned of [floods]", "admitted [a blast]", "pledged [200 troops]",
 * "accused [the firm of fraud]", "put [the toll at nine]". After other verbs ("discussed the budget", "backed the plan") a
 * noun phrase is only what was talked about.
 */
export const ASSERTS_NOUN: ReadonlySet<string> = set(`
  accuse admit allege blame claim confess confirm deny describe call label dub brand characterise characterize portray depict regard
  brand denounce estimate express forecast foresee guarantee hint insist pledge portend predict promise put recommend record
  report repeat reveal show speak suggest threaten vow warn caution declare acknowledge concede note cite allude complain boast
  term name identify announce attribute propose demand report advocate signal imply raise rate list
`)

/** Verbs that claim something with an infinitive: "vowed [to appeal]". Wishes and requests ("asked them to leave") do not. */
export const ASSERTS_INFINITIVE: ReadonlySet<string> = set(`
  vow pledge promise threaten swear propose undertake commit guarantee claim purport profess assure agree
`)

/** Nouns of speech with which "to" and an infinitive, or "of" and a noun phrase, claim something: "her vow [to appeal]". */
export const ASSERTING_NOUNS: ReadonlySet<string> = set(`
  vow pledge promise threat oath undertaking commitment guarantee claim allegation accusation warning prediction forecast
  report reports rumour rumor rumours rumors admission estimate assertion suggestion hint confession talk
`)
