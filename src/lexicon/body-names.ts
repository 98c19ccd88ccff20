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
