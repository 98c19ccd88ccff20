/**
 * Words that cannot both be true of one thing at one time, a pair of sides a line, `|` between them; base forms, and any form
 * with the same stem is meant. Written for this project.
 */
export const ANTONYMS: readonly (readonly [readonly string[], readonly string[]])[] = `
accept agree | reject refuse decline
rise risen increase grow double climb soar surge | fall fell decrease decline drop shrink halve plunge slump
open opened reopen | closed shut sealed
alive living survive survived survivor | dead died killed dying
guilty | innocent
win won victory | lose lost defeat
locked lock | unlocked open
true real genuine authentic | false fake bogus forged hoax
legal lawful | illegal unlawful
safe | dangerous unsafe
success succeed successful succeeded | failure fail failed unsuccessful
paid settled | unpaid outstanding owed
allow permit allowed permitted | ban forbid prohibit banned forbidden
support back backed supported | oppose opposed
higher | lower
buy bought buying | sell sold selling
stay remain stays remains presence place tolerate keep | leave left quit resign resigned replaced dismissed withdraw withdrawal removed removal expelled pull-out
deliberate intentional intentionally deliberately | accidental accident accidentally
suicide | murder homicide
armed | unarmed
full | empty
approve approved approval | reject rejected veto vetoed
freed released release | detained jailed imprisoned held
advance advanced | retreat retreated
better improve improved | worse worsen worsened deteriorated
intervene participate join interfere meddle take-part | abstain refrain stay-out keep-out
accurate correct | inaccurate incorrect wrong
adequate sufficient | inadequate insufficient
available | unavailable
aware know knew known | unaware oblivious
careful cautious | careless reckless negligent
awake | asleep
conscious | unconscious
common usual frequent | rare unusual infrequent
complete finished | incomplete unfinished
consistent | inconsistent
cooperate cooperated cooperative | uncooperative obstruct obstructed
credible plausible | implausible incredible
difficult | easy
eligible | ineligible
employed | unemployed
encourage | discourage
friendly amicable | hostile
happy satisfied pleased | unhappy dissatisfied displeased
healthy well | ill sick unwell
honest truthful | dishonest
include included | exclude excluded omit omitted
intact undamaged | damaged destroyed
necessary | unnecessary needless
obey obeyed comply complied | disobey disobeyed defy defied violate violated
optimistic confident hopeful | pessimistic
peaceful calm | violent
permanent | temporary
popular | unpopular
possible | impossible
praise praised applaud | criticise criticize condemn denounce
present | absent
profitable | unprofitable
reveal disclose disclosed | conceal concealed hide hidden
sane | insane
spontaneous | orchestrated staged
stable | unstable volatile
strong strengthen | weak weaken
trust | distrust mistrust
united | divided
useful effective | useless ineffective
valid | invalid void
visible | invisible
voluntary voluntarily | involuntary involuntarily forced coerced compulsory
mandatory compulsory obligatory | optional voluntary
wealthy rich | poor
wet | dry
cheap | expensive costly
hot | cold
high | low
clean | dirty polluted contaminated
drunk drunken intoxicated | sober
resist resisted | surrender surrendered
attend attended | miss missed boycott boycotted
remember recall | forget forgot forgotten
notice noticed heed heeded | ignore ignored overlook overlooked
acquit acquitted | convict convicted
solvent | insolvent bankrupt
confirmed proven proved | disproved refuted
faulty defective malfunctioned malfunctioning | functional functioning operational
unanimous unanimously | split
brief briefly | prolonged
alone | accompanied
pass passed | fail failed
confess confessed | deny denied
postpone postponed cancel cancelled scrap scrapped suspend suspended | proceed continue continued resume resumed
honour honoured honor honored | break broke broken
`
  .trim()
  .split('\n')
  .map((line) => {
    const [a, b] = line.split('|').map((side) => side.trim().split(' '))
    return [a!, b!] as const
  })
