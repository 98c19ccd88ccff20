/** Endings that say a name is a company's and tell no two apart: "Orlen Steel plc", "Orlen Steel". */
export const COMPANY_ENDINGS: ReadonlySet<string> = new Set(
  'inc incorporated corp corporation co company ltd limited llc llp plc ag sa se nv gmbh ab asa oy spa pty'.split(' '),
)

/** British and American spellings of words in the names of bodies, each with the one compared. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['defence', 'defense'],
  ['centre', 'center'],
  ['organisation', 'organization'],
  ['labour', 'labor'],
  ['programme', 'program'],
  ['harbour', 'harbor'],
  ['theatre', 'theater'],
  ['dept', 'department'],
  ['govt', 'government'],
  ['univ', 'university'],
])

/** Bodies whose office may stand before or after them: "Department of State", "State Department". */
export const OFFICES: ReadonlySet<string> = new Set('department ministry office bureau university'.split(' '))

/** Bodies known by a short name as well as by their full one, as compared: "the U.S.", "the United States". */
export const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ['us', 'united states'],
  ['usa', 'united states'],
  ['america', 'united states'],
  ['united states of america', 'united states'],
  ['uk', 'united kingdom'],
  ['britain', 'united kingdom'],
  ['great britain', 'united kingdom'],
  ['uae', 'united arab emirates'],
  ['eu', 'european union'],
  ['un', 'united nations'],
  ['who', 'world health organization'],
  ['imf', 'international monetary fund'],
  ['fbi', 'federal bureau of investigation'],
  ['cia', 'central intelligence agency'],
  ['nsa', 'national security agency'],
  ['iaea', 'international atomic energy agency'],
  ['nato', 'north atlantic treaty organization'],
  ['ecb', 'european central bank'],
  ['fed', 'federal reserve'],
  ['epa', 'environmental protection agency'],
  ['fda', 'food and drug administration'],
  ['cdc', 'centers for disease control and prevention'],
  ['nasa', 'national aeronautics and space administration'],
])
