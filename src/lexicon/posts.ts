/**
 * Words for an office or post that a person holds alone or that tells what the person is, in base forms; those of one line are
 * the same post. Written for this project.
 */
export const POSTS: readonly (readonly string[])[] = `
ambassador envoy
president
premier chancellor
minister secretary
head chief boss leader charge
director manager
chairman chairwoman chair
spokesman spokeswoman spokesperson
governor
mayor
commander
captain
editor
coach
ceo
owner
founder
judge
prosecutor
lawyer attorney
adviser advisor consultant contractor
member
employee
commissioner
senator
congressman congresswoman
deputy
inspector
king queen
pope bishop archbishop
general
colonel
treasurer
candidate
volunteer intern trainee assistant clerk
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '))

/** Posts that lead others, by the first word of their line … */
export const LEADING: ReadonlySet<string> = new Set([
  'president', 'premier', 'minister', 'head', 'director', 'chairman', 'governor', 'mayor', 'commander', 'captain', 'editor', 'coach', 'ceo', 'owner',
]) // prettier-ignore

/** … and posts that do not. */
export const SERVING: ReadonlySet<string> = new Set([
  'adviser',
  'member',
  'employee',
  'deputy',
  'spokesman',
  'volunteer',
])

/** Words before a post by which it is over: "the [former] mayor". In lower case. */
export const PAST_POST: ReadonlySet<string> = new Set([
  'former',
  'ex',
  'onetime',
  'erstwhile',
  'late',
  'ousted',
  'retired',
  'previous',
  'then',
])

/** Words by which a person is taken from a post: "was [replaced] as head". In lower case. */
export const REMOVED: ReadonlySet<string> = new Set([
  'replaced', 'dismissed', 'sacked', 'fired', 'removed', 'ousted', 'resigned', 'quit', 'suspended', 'relieved', 'stripped',
]) // prettier-ignore

/** Words by which a person keeps a post: "[remains] in charge". In lower case. */
export const KEPT: ReadonlySet<string> = new Set([
  'remains',
  'remain',
  'remained',
  'stays',
  'stayed',
  'still',
  'continues',
  'keeps',
])
