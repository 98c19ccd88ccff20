const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/** Forms of address with the gender they tell; written before a name, and no part of it: "Ms Okafor". */
export const HONORIFICS: ReadonlyMap<string, 'm' | 'f' | ''> = new Map<string, 'm' | 'f' | ''>(
  Object.entries({
    mr: 'm',
    mister: 'm',
    mrs: 'f',
    ms: 'f',
    miss: 'f',
    mx: '',
    dr: '',
    sir: 'm',
    dame: 'f',
    lord: 'm',
    lady: 'f',
    baroness: 'f',
    baron: 'm',
    king: 'm',
    queen: 'f',
    prince: 'm',
    princess: 'f',
    sheikh: 'm',
    father: 'm',
    brother: 'm',
    sister: 'f',
    mother: 'f',
    aunt: 'f',
    uncle: 'm',
    madam: 'f',
    madame: 'f',
    monsieur: 'm',
    herr: 'm',
    frau: 'f',
    señor: 'm',
    señora: 'f',
  }),
)

/**
 * Words that may stand before a person's name as part of a title, with or without capital; a run of them is left off the
 * name: "Deputy Prime Minister", "Sen.", "Chief Inspector", "Supreme Leader Ayatollah".
 */
export const TITLES: ReadonlySet<string> = set(`
  president vice-president vice presidents premier pm prime minister ministers deputy first foreign interior defence defense
  finance health justice trade energy education culture transport environment agriculture labour labor home secretary
  under-secretary undersecretary treasury chancellor speaker leader opposition shadow acting interim former ex ex-president
  ex-minister late then senator senators sen sens representative rep reps congressman congresswoman congressmen councilman
  councilwoman councillor councilor cllr coun headteacher headmaster headmistress supt insp det governor gov lieutenant lt attorney attorneys general attorney-general solicitor
  prosecutor prosecutors judge justice chief magistrate mayor ambassador envoy special high representative commissioner
  commissioners director directors managing executive chairman chairwoman chairperson chair ceo cfo coo cto founder
  co-founder cofounder owner manager coach captain editor editor-in-chief correspondent reporter columnist analyst
  economist professor prof principal dean rector provost archbishop bishop cardinal pope imam rabbi ayatollah
  grand reverend rev pastor monsignor mullah hojatoleslam sheikh emir sultan crown
  colonel col major maj brigadier brig sergeant sgt corporal cpl private pvt admiral adm vice-admiral commander cmdr
  commodore marshal field inspector superintendent constable detective officer sheriff ranger
  supreme national security adviser advisor counsel counselor aide spokesman spokeswoman spokesperson press chief-of-staff
  state senior junior union party house majority minority whip district county city regional federal chief
  engr alhaji alh barr barrister mallam comrade chieftain pst evangelist smt shri csp dsp asp dcp acp igp const constable
  mp mep mla msp td lawmaker congressperson democrat republican delegate alderman alderwoman
  nobel laureate author writer actor actress singer rapper comedian filmmaker musician artist
  doctor nurse surgeon scientist researcher historian lawyer barrister physicist biologist geologist epidemiologist
  striker midfielder defender goalkeeper forward quarterback pitcher guard center winger skipper champion
  member meteorologist potus rapporteur commentator host anchor activist campaigner strategist pollster blogger novelist poet
  architect engineer astronaut pilot billionaire politician diplomat negotiator mediator ombudsman auditor comptroller treasurer
  candidate nominee frontrunner president-elect hopeful campaign
`)

/** Abbreviated titles whose full stop belongs to them: `Sen.`, `Gov.`, `Lt.` */
export const TITLE_STOPS: ReadonlySet<string> = set(
  'mr mrs ms dr prof sen sens rep reps gov lt gen col maj sgt cpl pvt capt adm cmdr brig rev hon st jr sr',
)

/** What may follow a name and is no part of it for matching: `Jr.`, `III`, `MP`. */
export const SUFFIXES: ReadonlySet<string> = set('jr sr ii iii iv mp mep qc kc md phd esq obe mbe cbe')
