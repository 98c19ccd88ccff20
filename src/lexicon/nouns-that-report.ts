/** How a noun attributes. */
export const NOUN_WAY = {
  /** With a clause: `his claim that taxes rose`. */
  THAT: 1,
  /** With an infinitive: `her promise to resign`. */
  TO: 2,
  /** With a preposition: `their criticism of the plan`. */
  OF: 4,
  HEDGE: 8,
  BELIEF: 16,
  /** Wants and feelings: no claim of fact. */
  WANT: 32,
  DENY: 64,
  /** Attributes only where somebody is said to hold it: `the union’s position that …`. */
  HELD: 128,
  /** Attributes even where nobody is: `reports of a coup`. */
  LOOSE: 256,
} as const

const { THAT, TO, OF, HEDGE, BELIEF, WANT, DENY, HELD, LOOSE } = NOUN_WAY

/** Nouns by their ways of attributing, e.g. `claim`: `his claim that …`; `promise`: `her promise to …`. */
const NOUNS: readonly (readonly [ways: number, nouns: string])[] = [
  [
    THAT,
    'statement assertion contention argument remark declaration announcement report testimony insistence conclusion',
  ],
  [THAT, 'finding observation admission acknowledgment acknowledgement confession concession revelation disclosure'],
  [THAT, 'theory hypothesis word news accusation complaint warning prediction forecast estimate assessment assurance'],
  [THAT, 'pronouncement proclamation boast objection verdict ruling judgment judgement diagnosis inference'],
  [
    THAT | HELD,
    'position stance idea notion message case evidence line answer response reply explanation account version',
  ],
  [THAT | HEDGE, 'claim allegation rumor rumour rumors rumours speculation suggestion hint insinuation gossip talk'],
  [THAT | BELIEF, 'belief view opinion conviction expectation assumption impression'],
  [THAT | BELIEF, 'suspicion realization realisation consensus'],
  [THAT | WANT, 'fear concern worry demand request'],
  [THAT | DENY, 'denial'],
  [OF | LOOSE, 'reports rumors rumours allegations accusations'],
  [
    TO,
    'promise pledge vow threat plan decision proposal refusal willingness desire intention intent call calls offer request',
  ],
  [TO, 'demand commitment bid reluctance wish eagerness readiness resolve determination invitation'],
  [THAT, 'promise pledge vow threat decision proposal'],
  [
    OF,
    'criticism criticisms endorsement denial condemnation accusation accusations allegation allegations warning praise',
  ],
  [
    OF,
    'support opposition call calls demand demands attack attacks rejection defense defence description characterization',
  ],
  [
    OF,
    'prediction predictions complaint complaints concern concerns question questions remarks comments view views fear fears',
  ],
  [
    OF,
    'stance position skepticism scepticism disdain contempt admiration enthusiasm disapproval approval opinion opinions',
  ],
]

const PLURALS = /(?:s|news|gossip|talk)$/u

/** Ways of each noun, singular and plural. */
export const REPORTING_NOUNS: ReadonlyMap<string, number> = (() => {
  const found = new Map<string, number>()
  const add = (noun: string, ways: number): unknown => found.set(noun, (found.get(noun) ?? 0) | ways)
  for (const [ways, nouns] of NOUNS)
    for (const noun of nouns.split(' ')) {
      add(noun, ways)
      if (!PLURALS.test(noun)) add(noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`, ways)
    }
  return found
})()

/** Verbs that say no more than that their object was said: `issued a statement that`, `has doubts that`. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  (
    'make makes made making issue issues issued issuing give gives gave given giving express expresses expressed expressing voice ' +
    'voices voiced voicing offer offers offered offering release releases released releasing have has had repeat repeats repeated ' +
    'repeating raise raises raised raising send sends sent sending post posts posted posting publish published deliver delivered ' +
    'reiterate reiterated share shared advance advanced air aired convey conveyed hold holds held harbor harbors take takes took ' +
    'spread spreading float floated lodge lodged announce announced reaffirm reaffirmed push pushed pushing peddle peddled'
  ).split(' '),
)

/** Adjectives that attribute to the one they describe: `is confident that`, `was critical of`, `are willing to`. */
export const ATTITUDES: ReadonlyMap<string, number> = new Map(
  (
    [
      [THAT, 'clear adamant explicit emphatic'],
      [
        THAT | BELIEF,
        'sure certain convinced confident optimistic pessimistic skeptical sceptical doubtful unsure uncertain aware',
      ],
      [THAT | BELIEF, 'unaware positive persuaded'],
      [
        THAT | WANT | OF,
        'worried concerned afraid fearful hopeful glad happy pleased proud angry upset disappointed surprised',
      ],
      [
        THAT | WANT | OF,
        'frustrated shocked thrilled delighted sorry relieved grateful thankful alarmed anxious outraged furious',
      ],
      [OF | WANT, 'critical supportive dismissive wary suspicious tired sick fond enthusiastic excited'],
      [OF, 'silent vocal noncommittal'],
      [TO | WANT, 'willing unwilling eager ready determined reluctant keen hesitant happy glad prepared'],
    ] as const
  ).flatMap(([ways, words]) => words.split(' ').map((word) => [word, ways] as const)),
)

/** Verbs whose *that* is no content: `ensured that`, `it means that`. */
export const NOT_REPORTING: ReadonlySet<string> = new Set(
  (
    'ensure ensures ensured ensuring means meant meaning happens happened is are was were be been being have has had make makes made ' +
    'do does did cause causes caused need needs needed help helps helped get gets got getting see keep keeps kept give gives gave ' +
    'listen listens listened listening take takes took use uses used come comes came go goes went'
  ).split(' '),
)
