/** Lower-case words split at white space, for tables that read better as prose. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/**
 * Last words of the names of newspapers, magazines and stations: an unknown capitalised name that ends in one is taken for
 * an outlet ("the Fenwick Gazette").
 */
export const OUTLET_LAST: ReadonlySet<string> = set(`
  Times Post Herald Tribune Gazette Chronicle Courier Echo Examiner Express Inquirer Enquirer Journal Mail Messenger Mirror
  Monitor Observer Press Record Register Reporter Review Sentinel Standard Telegraph Examiner Advertiser Bulletin Dispatch
  Argus Advocate Beacon Bugle Citizen Clarion Democrat Digest Globe Guardian Independent Intelligencer Leader Ledger
  Mercury News Newsday Newsline Observer Pioneer Recorder Republican Sentinel Spectator Star Sun Union-Tribune Voice
  Weekly Wire World Daily Online Magazine Newspaper Radio TV Television FM Blaze Today Tonight Insider Outlook
  Zeitung Presse Tageblatt Rundschau Nachrichten Shimbun Ilbo Nieuws Newswire
`)

/** First words of names of stations, papers and agencies: "Radio Fenwick", "Channel 9", "Le Courrier", "Agence Kivu". */
export const OUTLET_FIRST: ReadonlySet<string> = set('Radio Channel TV Television Agence Agenzia Agencia Gazeta')

/** Words that make the whole capitalised name an agency or service: "Baltic News Service", "Fenwick Press Agency". */
export const OUTLET_PAIRS: ReadonlySet<string> = set(`
  news-agency press-agency news-service wire-service news-network press-association news-desk broadcasting-corporation
  press-international broadcasting-company media-group news-online morning-show
`)

/**
 * Words of `OUTLET_LAST` that end the names of other things as well ("World", "Union", "Star"): they count only with
 * a news verb, a news noun or "told" beside them.
 */
export const OUTLET_WEAK: ReadonlySet<string> = set(`
  Leader Citizen Democrat Republican Voice World Star Sun Union Press Record Review Insider Today Tonight Mercury Pioneer
  Globe Outlook Online Standard Reporter Monitor Register Journal Advocate Independent Observer Guardian Daily Mail Wire
  Bulletin Digest Express Mirror Blaze Beacon Magazine
`)

/** Nouns that stand for an outlet named before: "the paper said", "told the station". */
export const OUTLET_NOUNS: ReadonlySet<string> = set(`
  paper newspaper daily weekly tabloid broadsheet magazine site website outlet publication blog broadcaster channel station
  network agency newswire wire portal television programme program show podcast journal newsroom broadsheet periodical
`)

/** Outlet nouns that are as often something else: "the space agency", "the police station", "the food programme". */
export const OUTLET_DOUBLES: ReadonlySet<string> = set('agency network station programme program journal portal')

/** Words that make an outlet of what follows: "the news agency", "a cable network". */
export const MEDIA_ADJECTIVES: ReadonlySet<string> = set(`
  news newspaper press wire media television tv radio broadcast broadcasting cable satellite online photo talk
`)

/** Outlet nouns that say of which sort it is, each with the others it may stand for. */
export const OUTLET_SORTS: ReadonlyMap<string, string> = new Map<string, string>(
  Object.entries({
    paper: 'print',
    newspaper: 'print',
    daily: 'print',
    weekly: 'print',
    tabloid: 'print',
    broadsheet: 'print',
    magazine: 'print',
    journal: 'print',
    site: 'web',
    website: 'web',
    blog: 'web',
    portal: 'web',
    broadcaster: 'air',
    channel: 'air',
    station: 'air',
    network: 'air',
    programme: 'air',
    program: 'air',
    show: 'air',
    agency: 'agency',
    newswire: 'agency',
    wire: 'agency',
  }),
)

/** Heads of noun phrases that name outlets together: "Turkish state media", "local press". */
export const MEDIA_NOUNS: ReadonlySet<string> = set(`
  media press outlets newspapers papers broadcasters stations channels television tv radio websites sites tabloids agencies
  blogs reports publications magazines dailies newsrooms
`)

/** Nouns of a source that is addressed in general, and is no link: "told reporters", "told a news conference". */
export const AUDIENCES: ReadonlySet<string> = set(`
  reporters journalists reporter correspondents newsmen lawmakers legislators parliament congress committee senators mps
  deputies delegates investors shareholders analysts supporters voters colleagues fans crowd audience conference briefing
  rally court jury judge jurors hearing police investigators officers detectives officials residents relatives students
  people him her them me us you it myself themselves families friends family staff members troops soldiers volunteers
  ministers leaders interlocutors diplomats ambassadors congregation viewers listeners readers world nation public
  inquiry tribunal senate assembly cabinet council board panel meeting press media
`)
