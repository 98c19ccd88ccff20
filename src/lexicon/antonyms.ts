/**
 * Words that cannot both be true of one thing at one time, a pair of sides a line, `|` between them; base forms, and any form
 * with the same stem is meant. Written for this project.
 */
export const ANTONYMS: readonly (readonly [readonly string[], readonly string[]])[] = `
accept agree | reject refuse decline
rise risen increase grow double climb soar surge | fall fell decrease decline drop shrink halve plunge slump
open reopen | closed shut
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
intervene participate join interfere meddle | abstain refrain
`
  .trim()
  .split('\n')
  .map((line) => {
    const [a, b] = line.split('|').map((side) => side.trim().split(' '))
    return [a!, b!] as const
  })
