/** What a pronoun may stand for. */
export interface PronounEntry {
  readonly gender?: 'm' | 'f' | undefined
  /** One person, one thing or body, several, or the one who speaks. */
  readonly stands: 'person' | 'thing' | 'several' | 'speaker'
}

/**
 * Pronouns met as sources, in lower case: `he` ("He added that …"), `who` ("…, who said that …"), `it` ("It said …"),
 * `we` ("We think that …": the speaker of the quotation, or the publisher).
 */
export const PRONOUNS: ReadonlyMap<string, PronounEntry> = new Map<string, PronounEntry>(
  Object.entries({
    he: { gender: 'm', stands: 'person' },
    him: { gender: 'm', stands: 'person' },
    himself: { gender: 'm', stands: 'person' },
    she: { gender: 'f', stands: 'person' },
    her: { gender: 'f', stands: 'person' },
    herself: { gender: 'f', stands: 'person' },
    it: { stands: 'thing' },
    itself: { stands: 'thing' },
    they: { stands: 'several' },
    them: { stands: 'several' },
    both: { stands: 'several' },
    i: { stands: 'speaker' },
    me: { stands: 'speaker' },
    my: { stands: 'speaker' },
    we: { stands: 'speaker' },
    us: { stands: 'speaker' },
    our: { stands: 'speaker' },
    myself: { stands: 'speaker' },
    ourselves: { stands: 'speaker' },
  }),
)

/** Possessive determiners, with the pronoun each comes from: `her office` is the office of `she`. */
export const POSSESSIVES: ReadonlyMap<string, string> = new Map<string, string>(
  Object.entries({
    his: 'he',
    her: 'she',
    its: 'it',
    their: 'they',
    my: 'i',
    our: 'we',
  }),
)

/** Relative and interrogative words that stand for what they follow: "the envoy, who said …". */
export const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom'])
