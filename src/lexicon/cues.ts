import { FORM, forms } from './inflect.js'

/** How a verb attributes; a verb has the sum of its ways. */
export const WAY = {
  /** Says a clause or a quotation: `the mayor said that rents rose`, `said rents rose`. */
  SAY: 1,
  /** Thinks a clause: `residents believe the dam is safe`. */
  THINK: 2,
  /** Says it to somebody: `she told the court (that) he was away`. */
  TELL: 4,
  /** Means to do something: `the firm vowed to appeal`. */
  INTEND: 8,
  /** Wants somebody to do something: `the union urged members to vote`. */
  URGE: 16,
  /** Judges somebody or something: `the panel blamed the pilot for the crash`. */
  JUDGE: 32,
  /** Calls something something: `he called the plan a gift to banks`. */
  NAME: 64,
  /** Has what is said as its object: `the ministry confirmed the deal`. */
  TOPIC: 128,
  /** Asks: `the judge asked whether he understood`. */
  ASK: 256,
  /** A document does it: `figures show that exports fell`. */
  SHOW: 512,
  /** Weakens what is said: `claimed`, `hinted`. */
  HEDGE: 1024,
  /** Says that it is not so: `denied`. */
  DENY: 2048,
  /** Wants or feels: `hoped`, `feared`; no claim of fact. */
  WANT: 4096,
  /** Attributes only with *that*, a quotation or a colon: other senses are as common (`found`, `added`, `continued`). */
  WEAK: 8192,
} as const

const { SAY, THINK, TELL, INTEND, URGE, JUDGE, NAME, TOPIC, ASK, SHOW, HEDGE, DENY, WANT, WEAK } = WAY

/** Verbs by their ways of attributing, e.g. `announce`: says a clause, or has what is said as its object. */
const VERBS: readonly (readonly [ways: number, verbs: string])[] = [
  [
    SAY,
    'say reply respond retort quip joke tweet blog remark comment opine declare state recount assert contend insist',
  ],
  [
    SAY,
    'reiterate stress emphasize emphasise underscore underline maintain testify write post exclaim shout yell scream cry',
  ],
  [
    SAY,
    'whisper mutter murmur concede confess blurt snap chant vent lament bemoan grumble complain marvel rant gripe muse',
  ],
  [
    SAY,
    'boast brag gloat crow counter swear vouch attest rejoin interject interrupt chime intone deadpan growl snarl sneer',
  ],
  [
    SAY,
    'scoff sniff snort laugh chuckle sigh sob scowl shrug warn caution note observe point forecast theorize theorise posit',
  ],
  [
    SAY,
    'proclaim pronounce profess rule reckon aver avow recall reminisce telegraph text email cable radio retweet repeat',
  ],
  [
    SAY,
    'argue allege clarify disclose divulge affirm reaffirm certify predict foretell prophesy foresee report announce',
  ],
  [
    SAY,
    'acknowledge admit reveal confirm explain mention cite propose recommend deny claim hint suggest imply insinuate',
  ],
  [
    SAY,
    'speculate guess estimate conjecture surmise elaborate volunteer gush enthuse rave elucidate summarize summarise',
  ],
  [
    SAY | WEAK,
    'add continue conclude begin finish go tease sum start press offer advise agree concur demand plead beg',
  ],
  [
    SAY | WEAK,
    'stipulate specify dictate require signal indicate demonstrate illustrate show prove find determine establish',
  ],
  [
    SAY | WEAK,
    'hold read rail weigh interpose echo cheer answer tout joke object protest demur dispute counsel describe put',
  ],
  [
    SAY | WEAK,
    'communicate convey express relay leak verify decree mandate order preach inscribe publish allow calculate',
  ],
  [SAY | WEAK, 'shoot fire sing fume thunder rage storm hiss beam groan bark bellow rasp'],
  [HEDGE, 'claim allege hint suggest imply insinuate speculate guess conjecture surmise purport seem appear'],
  [
    THINK,
    'think believe know feel hope fear suspect assume expect understand doubt realize realise imagine presume worry wish',
  ],
  [THINK, 'reckon suppose figure trust anticipate envision envisage deem dream recognize recognise learn fret regret'],
  [
    THINK | WEAK,
    'consider see judge hear decide gather sense remember forget foresee accept agree appreciate discover notice',
  ],
  [THINK | WEAK, 'infer perceive view ponder dread wager bet pretend rejoice care bother intend calculate'],
  [HEDGE, 'fear dread worry'],
  [WANT, 'hope wish want prefer like love hate loathe dislike long yearn crave desire need'],
  [
    TELL,
    'tell inform assure reassure remind notify warn caution advise brief convince persuade lecture teach text email',
  ],
  [TELL, 'promise'],
  [SAY, 'promise vow pledge threaten'],
  [INTEND, 'vow pledge promise threaten refuse want hope plan intend agree offer decline wish aim prefer'],
  [INTEND, 'swear resolve volunteer expect propose ask demand consent aspire long yearn desire claim'],
  [INTEND, 'love hate conspire fear'],
  [URGE, 'urge ask order want encourage invite press beg implore beseech exhort tell advise warn instruct expect push'],
  [URGE, 'direct command request counsel dare petition lobby implore beg'],
  [URGE, 'recommend forbid entreat prod goad'],
  [
    JUDGE,
    'accuse blame criticize criticise praise condemn denounce attack blast slam fault chide scold rebuke reprimand censure',
  ],
  [
    JUDGE,
    'commend applaud thank mock ridicule taunt lambaste lambast castigate decry deride berate berates excoriate assail',
  ],
  [
    JUDGE,
    'chastise ridicule disparage belittle bash hammer rip skewer savage vilify malign pillory admonish upbraid deplore',
  ],
  [
    JUDGE,
    'attribute laud hail extol salute congratulate compliment cheer welcome tout trumpet endorse oppose support favor favour',
  ],
  [JUDGE, 'defend champion reject dismiss rebut refute repudiate rebuff disavow disown renounce contradict dispute'],
  [JUDGE, 'question protest bemoan lament decry bewail deny downplay minimize exaggerate trivialize'],
  [JUDGE, 'admire despise detest resent abhor loathe envy trust distrust mistrust dislike disapprove approve'],
  [JUDGE, 'insult demonize demonise scorn disdain'],
  [DENY, 'deny dispute reject refute rebut contradict dismiss disavow repudiate disclaim'],
  [
    NAME,
    'call describe label dub brand deem consider regard characterize characterise portray depict paint denounce dismiss',
  ],
  [
    NAME,
    'hail cast view see declare rate identify name term style liken compare interpret pronounce proclaim nickname deride decry mock',
  ],
  [
    TOPIC,
    'announce confirm deny acknowledge admit reveal disclose reiterate predict forecast propose recommend suggest demand',
  ],
  [
    TOPIC,
    'claim allege cite mention discuss reference invoke stress emphasize emphasise highlight underscore describe explain detail outline',
  ],
  [TOPIC, 'note recall promise pledge threaten request advocate deny reaffirm retract clarify reassert'],
  [TOPIC, 'envision foresee anticipate fear regret concede assert'],
  [0, 'talk speak refer allude apologize apologise lie disagree sympathize elaborate push care put quote record'],
  [ASK, 'ask wonder inquire enquire question query'],
  [
    SHOW,
    'show reveal indicate suggest find demonstrate confirm prove report estimate conclude say state read warn note',
  ],
]

const table = new Map<string, number>()
for (const [ways, verbs] of VERBS) for (const verb of verbs.split(' ')) table.set(verb, (table.get(verb) ?? 0) | ways)

/** A form of a verb that attributes. */
export interface CueForm {
  /** Sum of `WAY`. */
  readonly ways: number
  /** Sum of `FORM`: what the word may be. */
  readonly form: number
  readonly lemma: string
}

/** Every form of every verb that attributes, by the word in lower case. */
export const CUES: ReadonlyMap<string, CueForm> = (() => {
  const found = new Map<string, CueForm>()
  for (const [lemma, ways] of table)
    for (const [word, form] of forms(lemma)) if (!found.has(word)) found.set(word, { ways, form, lemma })
  for (const word of ['saying', 'telling']) if (!found.get(word)) throw new Error(`no ${word} ${FORM.ING}`)
  return found
})()

/** Verbs whose particle belongs to them: `pointed out that`, `chimed in`. */
export const PARTICLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    point: 'out',
    cry: 'out',
    blurt: 'out',
    spell: 'out',
    lay: 'out',
    find: 'out',
    figure: 'out',
    chime: 'in',
    weigh: 'in',
    shoot: 'back',
    fire: 'back',
    hit: 'back',
    write: 'back',
    sum: 'up',
    go: 'on',
    read: 'out',
    rule: 'out',
    call: 'out',
    lash: 'out',
  }),
)

/** Verbs that attribute together with a preposition: `call for`, `point to`; what follows is the content. */
export const PREPOSITIONAL: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    call: 'for on',
    point: 'to',
    talk: 'about of up',
    speak: 'about of',
    complain: 'about of',
    warn: 'of against about',
    caution: 'against',
    insist: 'on upon',
    boast: 'of about',
    brag: 'about',
    refer: 'to',
    allude: 'to',
    agree: 'with',
    believe: 'in',
    worry: 'about over',
    object: 'to',
    respond: 'to',
    push: 'for back',
    argue: 'for against',
    ask: 'about for',
    hint: 'at',
    joke: 'about',
    rail: 'against',
    lash: 'out',
    apologize: 'for',
    apologise: 'for',
    lie: 'about',
    comment: 'on',
    think: 'of about',
    know: 'about of',
    hear: 'about of',
    wonder: 'about',
    inquire: 'about',
    plead: 'for',
    press: 'for',
    vow: 'of',
    disagree: 'with',
    sympathize: 'with',
    care: 'about',
    vouch: 'for',
    elaborate: 'on',
    weigh: 'in',
    rant: 'about',
    gripe: 'about',
    protest: 'against',
    fret: 'about over',
    dream: 'of',
    approve: 'of',
    disapprove: 'of',
    testify: 'about to',
  }).map(([verb, words]) => [verb, new Set(words.split(' '))]),
)
