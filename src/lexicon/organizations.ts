const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/**
 * Words that make a capitalised name that of an organisation; before "of" and "for" they draw what follows into the name
 * ("Ministry of Works", "Institute for Fiscal Research").
 */
export const ORGANIZATION_WORDS: ReadonlySet<string> = set(`
  Academy Administration Agency Airlines Airways Alliance Army Assembly Associates Association Authority Bank Board Bureau
  Cabinet Center Centre Centers Centres Chamber Church City Club Coalition College Command Commission Commissioner Committee Company
  Conference Confederation Congress Convention Caucus Constabulary Consortium Consulate Corporation Council Court Courts Department Directorate
  Embassy Exchange Federation FC Forum Foundation Front Fund Government Group Guard Guards Guild High House Holdings
  Hospital Household Institute Institution Industries Initiative Journal Laboratories Laboratory League Library Ministry
  Mission Motors Movement Museum Navy Network Observatory Office Organisation Organization Party Parliament Partners
  Police Power Project Railways Resources School Secretariat Senate Service Services Society Solutions Staff Studios Supreme
  Systems Team Technologies Treasury Tribunal Trust Union United University Watch Works Force Forces Defence Defense
  Security Council Mutual Insurance Capital Energy Pharma Biologics Pharmaceuticals Foods Steel Oil Gas Mining Media
  Lines Shipping Ferries Logistics Labs Hotels Stores Supermarkets Telecom Networks Software Aerospace Aviation Electronics
  Chemicals Petroleum Construction Engineering Financial Ventures Breweries Brewery Distillery Toys
  Inspectorate Survey Marine Unit Archives Archive Campaign Collective Cooperative Minerals Farms Research Analytics Properties
  Interactive Digital Records Pictures Entertainment Rovers Athletic Wanderers Real Sporting Devices
`)

/** Endings of companies' names. */
export const COMPANY_SUFFIXES: ReadonlySet<string> = set(
  'Inc Inc. Corp Corp. Co Co. Ltd Ltd. LLC LLP PLC plc AG SA SE NV GmbH AB ASA Oy SpA Pty Group Holdings & Sons Brothers',
)

/** Organisations and seats of power known by one name, which are no persons: "the Kremlin", "Hamas". */
export const KNOWN_BODIES: ReadonlySet<string> = set(`
  Kremlin Pentagon Vatican Brussels Whitehall Westminster Capitol Congress Senate Parliament Knesset Bundestag Duma Treasury
  Hezbollah Hamas Taliban Mossad Interpol Europol NATO Nato UN EU IAEA WHO Unesco UNESCO Unicef UNICEF OPEC Opec FIFA Fifa
  UEFA Uefa NASA Nasa CIA FBI NSA MI5 MI6 FSB GRU IDF PKK YPG ISIS ISIL Isis Fatah Amnesty Greenpeace Oxfam Google Apple
  Microsoft Amazon Facebook Meta Twitter Tesla Boeing Airbus Shell BP Gazprom Huawei Samsung Toyota Volkswagen Siemens Nestle
  Pfizer Moderna AstraZeneca OpenAI Netflix Disney Walmart Uber Ryanair Lufthansa Labour Tories Conservatives Greens
  Republicans Democrats Whitehall Treasury Interior Fed Scotland-Yard
  EPA FDA CDC IRS DEA DHS DOJ ICE TSA NTSB FAA SEC FTC FCC NRA ACLU NAACP NHS NHTSA OSHA USGS NOAA FEMA GAO CBO NYPD LAPD FDNY
  GCHQ RAF HMRC CPS TUC BMA SNP DUP UKIP IRA PLO ANC BJP CDU SPD CSU AfD FDP PSOE PKK MSF ICRC UNHCR WFP IMF WTO ECB OSCE OECD
  ASEAN AU BRICS CBI ISI RBI IOC WADA USADA IAAF FBI MPs MEPs
`)

/** Nouns that take up a body named before, whatever its name: "the company", "the club". */
export const GENERIC_BODIES: ReadonlySet<string> = set(
  'company firm group club team organisation organization charity bank maker manufacturer retailer airline carrier supplier insurer start-up startup business gang regulator watchdog lender brewer developer automaker carmaker drugmaker chipmaker utility nonprofit operator conglomerate',
)

/** Words before a name that are no part of it, though a sentence's first word is capitalised: "Rival Quellon Devices". */
export const PREMODIFIERS: ReadonlySet<string> = set(
  'newspaper tabloid broadsheet broadcaster website rival fellow veteran former embattled beleaguered disgraced ousted billionaire millionaire local top neighbouring neighboring giant full visiting leading outgoing incoming',
)

/** Whom bodies are named for: "Nurses' Union", "Children's Hospital", "Alzheimer's Society". */
export const PATRONS: ReadonlySet<string> = set(`
  people women men children girls boys ladies mothers fathers parents workers farmers nurses doctors physicians teachers
  students lawyers drivers players veterans pensioners soldiers citizens readers alzheimer parkinson moody lloyd sotheby
  christie
`)

/** What the members of a trade form: "Airline Pilots' Guild". */
export const GUILDS: ReadonlySet<string> = set(
  'guild union association society federation club league council alliance network trust fund party institute confederation congress',
)
