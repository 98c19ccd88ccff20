/** Words whose full stop is part of them and never ends a sentence by itself: `Sen. Smith`, `Oct. 3`, `No. 10`. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof gen lt col sgt capt cmdr maj brig adm sen sens rep reps gov govs st fr rev hon pres messrs mme mlle sr jr ' +
    'nos vs vol est al atty supt det insp dist dept univ assn bros mt ft jan feb mar apr jun jul aug sep sept oct nov ' +
    'dec engr barr alh arc pst smt const cf viz approx ed eds secy cpl pvt pfc spc ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn mo mont neb nev okla ore pa tenn tex vt va wash wis wyo'
  ).split(' '),
)

/** Those of them that are written without a capital letter: `Fenn vs. Quellon`. */
export const UNCAPPED: ReadonlySet<string> = new Set(
  'nos vs vol est al dist dept univ assn bros mt ft cf viz approx ed eds mr mrs ms dr'.split(' '),
)

/** Abbreviations whose full stop may also end a sentence, as the next word tells: `Acme Inc. The firm …`. */
export const ENDING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'inc ltd co corp plc llc llp u.s u.k u.n e.u d.c a.m p.m etc km kg lb lbs oz hr yr a.p i.s u.a.e u.s.a ph.d m.d b.a m.a'.split(
    ' ',
  ),
)

/** Words that begin a sentence more often than they go on with a name: after `U.S.` or an initial they mean a new sentence. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    'the a an he she it they we i you his her its their our my your this that these those there here in on at by for from with ' +
    'after before as but and or so yet however if when while since although though according meanwhile moreover no not what why ' +
    'how who where among under over during earlier last then now few many some most all both one two three another asked ' +
    'speaking critics officials'
  ).split(' '),
)
