/**
 * Words for who acts in the news, words for one kind of doer a line, in the singular and in lower case; the first names the kind.
 * Doers of two kinds are not the same people.
 */
const TABLE = `
state government ministry minister authority cabinet administration council mayor governor state president parliament official
army soldier troop military marine commando
police policeman policewoman constable detective
rebel insurgent militant guerrilla separatist extremist terrorist jihadist
protester demonstrator striker rioter crowd mob activist
villager resident local neighbour neighbor bystander passer-by islander
company firm manufacturer operator contractor supplier owner
thief burglar robber gang hacker intruder smuggler
firefighter fireman firemen lifeguard
storm lightning wind flood rain earthquake
union
customs
court judge jury
bank insurer
opposition
`

/** Kinds by their words. */
export const DOERS: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ')
      return words.map((word) => [word, words[0]!] as const)
    }),
)

/** Kinds that may be the same: an army acts for a state. */
export const OVERLAPPING: ReadonlySet<string> = new Set([
  'army state', 'police state', 'customs state', 'court state', 'opposition state', 'bank company', 'protester villager', 'protester union',
  'rebel villager', 'opposition protester', 'company state', 'bank state', 'rebel thief', 'police thief',
]) // prettier-ignore
