import type { Scene } from './scene.js'

/** What somebody does in order to speak: `took to X to say that`, `called the station to say`. */
const REACHES: ReadonlySet<string> = new Set(
  'took called rang phoned telephoned wrote emailed posted tweeted texted appeared spoke contacted stepped'.split(' '),
)
const SPOKEN: ReadonlySet<string> = new Set(['say', 'announce', 'confirm', 'explain', 'deny', 'complain', 'insist'])

/** `The mayor took to X to say that …`: whether an infinitive tells what was said, as the verb before it shows. */
export function isSpokenTo({ unit, groups, subject }: Scene, g: number): boolean {
  const before = groups[g - 1]
  if (!before?.finite || before.passive || before.negated || before.modal || !REACHES.has(unit.word[before.head]!))
    return false
  const own = subject[g - 1]
  if (!own || own.relative || !SPOKEN.has(unit.word[groups[g]!.head]!)) return false
  return unit.word[before.head] !== 'took' || unit.word[before.end] === 'to'
}
