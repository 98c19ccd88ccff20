/**
 * Words of counts that only grow while an event is under way: "three dead" at noon and "seven dead" at night are an update and
 * no dispute. Not "missing", which falls as well. In lower case.
 */
export const TOLL_WORDS: ReadonlySet<string> = new Set([
  'dead', 'death', 'deaths', 'died', 'die', 'dying', 'killed', 'kill', 'kills', 'killing', 'bodies', 'fatalities', 'casualties', 'perished',
  'injured', 'injuries', 'wounded', 'hurt', 'hospitalised', 'hospitalized', 'infected', 'infections', 'cases', 'sickened', 'displaced',
  'homeless', 'evacuated', 'arrested', 'arrests', 'detained', 'rescued', 'recovered', 'destroyed', 'damaged',
]) // prettier-ignore
