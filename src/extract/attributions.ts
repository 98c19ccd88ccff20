import type { Attribution } from '../model/index.js'
import { verbGroups } from './02-groups.js'
import { subjects } from './03-subjects.js'
import { verbDrafts } from './05-verbs.js'
import { accordingDrafts } from './06-according.js'
import { carried } from './07-carried.js'
import { nest } from './08-nest.js'
import type { Draft } from './draft.js'
import type { Reading } from './reading.js'

/** Everything attributed in an article, in the order of the text, outer before inner. Near linear in the text. */
export function attributions(reading: Reading): Attribution[] {
  const drafts: Draft[] = []
  for (const [index, unit] of reading.units.entries()) {
    const groups = verbGroups(reading, unit)
    drafts.push(...verbDrafts(reading, unit, index, groups, subjects(reading, unit, groups)))
    drafts.push(...accordingDrafts(reading, unit, index, groups))
  }
  return nest(reading, carried(reading, drafts))
}
