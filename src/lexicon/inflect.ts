/** Which form of a verb a word is. `base` is also the present with I, you, we, they. */
export const FORM = { BASE: 1, S: 2, PAST: 4, PARTICIPLE: 8, ING: 16 } as const

/** Past and participle of the irregular verbs in the tables, one string each: `say: 'said said'`. */
const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'say said said;tell told told;think thought thought;know knew known;write wrote written;speak spoke spoken;read read read;' +
    'find found found;hold held held;see saw seen;feel felt felt;hear heard heard;mean meant meant;put put put;give gave given;' +
    'make made made;take took taken;swear swore sworn;foresee foresaw foreseen;foretell foretold foretold;' +
    'understand understood understood;forget forgot forgotten;show showed shown;choose chose chosen;seek sought sought;' +
    'bet bet bet;set set set;go went gone;come came come;get got got;lead led led;quit quit quit;teach taught taught;' +
    'forbid forbade forbidden;misstate misstated misstated;retell retold retold;withdraw withdrew withdrawn;' +
    'overhear overheard overheard;dream dreamed dreamt;learn learned learnt;bring brought brought;stand stood stood;strike struck struck;' +
    'shoot shot shot;fight fought fought;let let let;lay laid laid;throw threw thrown;cast cast cast;bid bid bid;' +
    'sing sang sung;rebut rebutted rebutted;begin began begun;draw drew drawn;misspeak misspoke misspoken;' +
    'admit admitted admitted;regret regretted regretted;commit committed committed;submit submitted submitted;' +
    'plan planned planned;refer referred referred;infer inferred inferred;tip tipped tipped;quip quipped quipped;' +
    'rap rapped rapped;slam slammed slammed;rip ripped ripped;pan panned panned;blab blabbed blabbed;prefer preferred preferred;' +
    'nod nodded nodded;shrug shrugged shrugged;dub dubbed dubbed;tag tagged tagged;spin spun spun;beg begged begged;' +
    'brag bragged bragged;chat chatted chatted;snap snapped snapped;sob sobbed sobbed;jab jabbed jabbed;knock knocked knocked;' +
    'plot plotted plotted;omit omitted omitted;permit permitted permitted;rebuff rebuffed rebuffed;ban banned banned;' +
    'rant ranted ranted;concur concurred concurred;demur demurred demurred;aver averred averred;abhor abhorred abhorred;' +
    'blog blogged blogged;vet vetted vetted;equip equipped equipped;pin pinned pinned;drub drubbed drubbed;rule ruled ruled;' +
    'blurt blurted blurted;spurn spurned spurned;repent repented repented;outbid outbid outbid;hint hinted hinted;' +
    'intuit intuited intuited;picture pictured pictured;purport purported purported;recap recapped recapped;' +
    'plug plugged plugged;tut tutted tutted;shun shunned shunned;step stepped stepped;compel compelled compelled;' +
    'propel propelled propelled;hit hit hit;stop stopped stopped;drop dropped dropped;win won won;run ran run;cut cut cut'
  )
    .split(';')
    .map((entry) => [entry.slice(0, entry.indexOf(' ')), entry]),
)

const DOUBLED = /[^aeiou][aeiou][bdgmnprt]$/u

/** Every form of a verb, each with its `FORM` bits. */
export function forms(lemma: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const add = (form: string, bits: number): unknown => found.set(form, (found.get(form) ?? 0) | bits)
  const irregular = IRREGULAR[lemma]?.split(' ')
  const silent = /[^e]e$/u.test(lemma)
  const consonantY = /[^aeiou]y$/u.test(lemma)
  const stem = silent ? lemma.slice(0, -1) : lemma
  const past =
    irregular?.[1] ?? (lemma.endsWith('e') ? `${lemma}d` : consonantY ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`)
  add(lemma, FORM.BASE)
  add(consonantY ? `${lemma.slice(0, -1)}ies` : /(?:[sxz]|ch|sh|go)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`, FORM.S)
  add(past, FORM.PAST)
  add(irregular?.[2] ?? past, FORM.PARTICIPLE)
  const doubles = past.endsWith('ed') && past.length === lemma.length + 3 && past[lemma.length] === lemma.at(-1)
  const short =
    DOUBLED.test(lemma) && irregular !== undefined && lemma.length <= 6 && lemma !== 'speak' && lemma !== 'hear'
  if (lemma.endsWith('ie')) add(`${lemma.slice(0, -2)}ying`, FORM.ING)
  else add(`${doubles || short ? lemma + lemma.at(-1)! : stem}ing`, FORM.ING)
  return found
}
