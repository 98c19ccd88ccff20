import { FORM, forms } from './inflect.js'

/** Verbs by which one outlet carries what another reported: `reprinted the Echo's story`. */
const VERBS =
  'pick carry run feature echo relay reprint republish repost reproduce rebroadcast syndicate amplify retransmit repackage'

/** What follows the verb where it means something else: `carried out by`, `ran into`; `pick` means it only with `up`. */
export const ELSEWHERE: ReadonlySet<string> = new Set(
  'out off away over through into down against along for'.split(' '),
)

/** Forms of the irregular ones that the rules of spelling miss. */
const IRREGULAR: readonly (readonly [word: string, form: number])[] = [['rebroadcast', FORM.PAST | FORM.PARTICIPLE]]

/** Each form of a verb that says a report was carried, with its `FORM` and the particle it needs. */
export const RELAYS: ReadonlyMap<string, { readonly form: number; readonly particle?: string }> = (() => {
  const found = new Map<string, { form: number; particle?: string }>()
  for (const lemma of VERBS.split(' '))
    for (const [word, form] of forms(lemma)) found.set(word, { form, ...(lemma === 'pick' ? { particle: 'up' } : {}) })
  for (const [word, form] of IRREGULAR) found.set(word, { form: (found.get(word)?.form ?? 0) | form })
  return found
})()

/** Participles that say where a thing was reported first: `first reported in the Echo and picked up by Radio Nord`. */
export const FIRST_REPORTED: ReadonlySet<string> = new Set(
  'reported published broadcast revealed aired printed posted disclosed carried run'.split(' '),
)

/** What an outlet carries of another: `the Echo's report`. */
export const CARRIED: ReadonlySet<string> = new Set(
  (
    'report reports story stories article articles account interview investigation scoop exclusive dispatch piece column ' +
    'editorial claim claims allegation allegations revelation revelations coverage series'
  ).split(' '),
)
