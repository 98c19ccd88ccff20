/** Forms that no suffix rule leads back to their base form: past tenses and plurals that news uses. */
const IRREGULAR: Readonly<Record<string, string>> = {
  arose: 'arise', ate: 'eat', became: 'become', began: 'begin', begun: 'begin', beaten: 'beat', bought: 'buy', broke: 'break',
  broken: 'break',
  buses: 'bus', withdrawn: 'withdraw', withdrew: 'withdraw', overran: 'overrun', overthrown: 'overthrow', overthrew: 'overthrow',
 brought: 'bring', built: 'build', burnt: 'burn', came: 'come', caught: 'catch', children: 'child',
  chose: 'choose', chosen: 'choose', dealt: 'deal', did: 'do', done: 'do', drawn: 'draw', drew: 'draw', driven: 'drive',
  drove: 'drive', dying: 'die', eaten: 'eat', fallen: 'fall', fed: 'feed', feet: 'foot', fell: 'fall', felt: 'feel',
  fled: 'flee', flew: 'fly', flown: 'fly', fought: 'fight', found: 'find', froze: 'freeze', frozen: 'freeze', gave: 'give',
  given: 'give', gone: 'go', got: 'get', grew: 'grow', grown: 'grow', heard: 'hear', held: 'hold', hidden: 'hide',
  kept: 'keep', knew: 'know', known: 'know', laid: 'lay', led: 'lead', left: 'leave', lost: 'lose', lying: 'lie', made: 'make',
  meant: 'mean', men: 'man', met: 'meet', paid: 'pay', ran: 'run', risen: 'rise', rose: 'rise', said: 'say', sang: 'sing',
  sank: 'sink', sat: 'sit', saw: 'see', seen: 'see', sent: 'send', shaken: 'shake', shook: 'shake', shot: 'shoot',
  slain: 'slay', slept: 'sleep', sold: 'sell', sought: 'seek', spent: 'spend', spoke: 'speak', spoken: 'speak', stole: 'steal',
  stolen: 'steal', stood: 'stand', struck: 'strike', stricken: 'strike', sunk: 'sink', swept: 'sweep', swore: 'swear',
  sworn: 'swear', taken: 'take', taught: 'teach', thought: 'think', threw: 'throw', thrown: 'throw', told: 'tell',
  took: 'take', torn: 'tear', understood: 'understand', went: 'go', women: 'woman', won: 'win', wore: 'wear', worn: 'wear',
  bent: 'bend', bit: 'bite', bitten: 'bite', blew: 'blow', blown: 'blow', bled: 'bleed', bore: 'bear', bound: 'bind',
  bred: 'breed', clung: 'cling', crept: 'creep', dug: 'dig', forbade: 'forbid', forbidden: 'forbid', foresaw: 'foresee',
  foreseen: 'foresee', forgave: 'forgive', forgiven: 'forgive', forgot: 'forget', forgotten: 'forget', hid: 'hide', hung: 'hang',
  interfered: 'interfere', interfering: 'interfere', knelt: 'kneel', leant: 'lean', leapt: 'leap', learnt: 'learn', lent: 'lend',
  lit: 'light', misled: 'mislead', mistaken: 'mistake', mistook: 'mistake', overcame: 'overcome', oversaw: 'oversee',
  overtook: 'overtake', overtaken: 'overtake', proven: 'prove', rang: 'ring', rebuilt: 'rebuild', repaid: 'repay',
  ridden: 'ride', rode: 'ride', rung: 'ring', shone: 'shine', shown: 'show', shrank: 'shrink', shrunk: 'shrink', slid: 'slide',
  sprang: 'spring', spun: 'spin', strove: 'strive', stuck: 'stick', stung: 'sting', swam: 'swim', swung: 'swing', tore: 'tear',
  undertook: 'undertake', undertaken: 'undertake', upheld: 'uphold', withheld: 'withhold', withstood: 'withstand', woke: 'wake',
  woken: 'wake', wept: 'weep',
  written: 'write', wrote: 'write',
} // prettier-ignore

/** Words that look like a form of another one. */
const UNCHANGED: ReadonlySet<string> = new Set(['evening', 'morning', 'news', 'spring', 'wedding', 'united'])

/** Longest word that is stemmed; longer ones are returned as they are. */
const LONGEST = 40

const isVowel = (word: string, i: number): boolean => {
  const c = word[i]
  return c === 'a' || c === 'e' || c === 'i' || c === 'o' || c === 'u' || (c === 'y' && i > 0 && !isVowel(word, i - 1))
}

/** Number of vowel-consonant sequences in the first `end` letters: the measure of Porter's algorithm. */
const measure = (word: string, end: number): number => {
  let count = 0
  for (let i = 1; i < end; i++) if (!isVowel(word, i) && isVowel(word, i - 1)) count++
  return count
}

const hasVowel = (word: string, end: number): boolean => {
  for (let i = 0; i < end; i++) if (isVowel(word, i)) return true
  return false
}

const endsDouble = (word: string): boolean =>
  word.length > 1 && word.at(-1) === word.at(-2) && !isVowel(word, word.length - 1)

const endsShort = (word: string): boolean => {
  const n = word.length
  return (
    n > 2 && !isVowel(word, n - 1) && isVowel(word, n - 2) && !isVowel(word, n - 3) && !'wxy'.includes(word[n - 1]!)
  )
}

/** Suffix → replacement, longest first; applied where the measure of what is left is above 0 … */
const DERIVED: readonly (readonly [string, string])[] = [
  ['ational', 'ate'], ['ization', 'ize'], ['isation', 'ize'], ['fulness', 'ful'], ['ousness', 'ous'], ['iveness', 'ive'],
  ['tional', 'tion'], ['biliti', 'ble'], ['entli', 'ent'], ['ousli', 'ous'], ['ation', 'ate'], ['alism', 'al'],
  ['aliti', 'al'], ['iviti', 'ive'], ['ator', 'ate'], ['alli', 'al'], ['icate', 'ic'], ['alize', 'al'], ['ical', 'ic'],
  ['ness', ''], ['ful', ''],
] // prettier-ignore

/** … and where it is above 1. */
const DROPPED: readonly string[] = [
  'ement', 'ance', 'ence', 'able', 'ible', 'ment', 'sion', 'tion', 'ant', 'ent', 'ism', 'ate', 'iti', 'ous', 'ive', 'ize',
  'ise', 'ing', 'al', 'er', 'or', 'ic',
] // prettier-ignore

const unplural = (word: string): string => {
  if (word.endsWith('sses')) return word.slice(0, -2)
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}i` : word.slice(0, -1)
  if (word.length > 3 && /[^su]s$/u.test(word)) return word.slice(0, -1)
  return word
}

const untense = (word: string): string => {
  if (word.length <= 4 && word.endsWith('ied')) return word.slice(0, -1)
  if (word.endsWith('eed')) return /(?:gr|nt|fr|cr|fer)eed$/u.test(word) ? word.slice(0, -1) : word
  const cut = word.endsWith('ed') ? 2 : word.endsWith('ing') ? 3 : 0
  if (cut === 0 || !hasVowel(word, word.length - cut)) return word
  const left = word.slice(0, -cut)
  if (/(?:at|bl|iz)$/u.test(left)) return `${left}e`
  if (endsDouble(left) && !/[flsz]$/u.test(left)) return left.slice(0, -1)
  return measure(left, left.length) === 1 && endsShort(left) ? `${left}e` : left
}

const underive = (word: string): string => {
  for (const [suffix, to] of DERIVED)
    if (word.endsWith(suffix) && measure(word, word.length - suffix.length) > 0)
      return word.slice(0, -suffix.length) + to
  return word
}

const undress = (word: string): string => {
  for (const suffix of DROPPED) {
    if (!word.endsWith(suffix)) continue
    const end = word.length - suffix.length
    if (measure(word, end) < 2) return word
    return suffix === 'sion' || suffix === 'tion' ? word.slice(0, end + 1) : word.slice(0, end)
  }
  return word
}

/**
 * The stem that the forms of an English word share (`attacks`, `attacked`, `attacking` → `attack`), after M. F. Porter, "An
 * algorithm for suffix stripping" (1980), with a table of irregular forms. Takes a word in lower case; words of more than 40
 * letters and words with anything but a–z come back unchanged.
 */
export function stem(word: string): string {
  if (UNCHANGED.has(word) || word.length < 3 || word.length > LONGEST || !/^[a-z]+$/u.test(word)) return word
  const base = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word]! : word
  let result = untense(unplural(base))
  if (result.length > 2 && result.endsWith('y') && hasVowel(result, result.length - 1))
    result = `${result.slice(0, -1)}i`
  result = undress(underive(result))
  if (
    result.endsWith('e') &&
    (measure(result, result.length - 1) > 1 ||
      (measure(result, result.length - 1) === 1 && !endsShort(result.slice(0, -1))))
  )
    result = result.slice(0, -1)
  return result
}
