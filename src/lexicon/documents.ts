const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/**
 * Documents through which a body speaks: their issuer or author vouches, where the words name one ("a ministry statement",
 * "the company's claim", "her letter"), and else the outlet or body named last ("the report said").
 */
export const ISSUED: ReadonlySet<string> = set(`
  statement report communiqué communique release announcement declaration claim allegation assertion warning vow promise
  pledge threat accusation denial demand account story article dispatch post tweet message letter email e-mail blog
  broadcast bulletin editorial column interview comment comments remarks speech testimony acknowledgment admission
  insistence suggestion prediction forecast estimate estimates complaint verdict ruling judgment finding findings
  analysis briefing review poll survey study exclusive scoop investigation readout reply response posting thread
  admonition argument assurance assurances belief conclusion contention hint revelation confession position
`)

/** Documents that vouch for themselves: "an internal memo says …". */
export const DOCUMENTS: ReadonlySet<string> = set(`
  memo memorandum log logs inventory contract document documents record records file files transcript transcripts minutes
  papers register website page leaflet manual filing lawsuit suit complaint indictment affidavit petition motion
  invoice receipt bill audit census dossier agreement treaty draft certificate cable cables database spreadsheet
  footage video recording tape photograph photographs diary note notes book biography memoir prospectus
  will testament order warrant decree statute law act constitution sign plaque label notice chart map data figures
  statistics survey poll study paper report email e-mail emails e-mails letters letter text texts summons subpoena statement
  accounts filings invoices docs caption captions images recordings screenshots videos clip clips
`)

/** Verbs that say an outlet holds a document, and so stands between it and the publisher: "a memo seen by Reuters". */
export const SEEN: ReadonlySet<string> = set(
  'seen obtained reviewed viewed published leaked shared verified read examined provided passed posted carried aired broadcast',
)
