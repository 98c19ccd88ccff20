import type { Span } from '../model/index.js'
import { TAG } from '../text/tags.js'
import { tokenAt } from './token-at.js'
import type { Reading } from './reading.js'

const ADVERBS: ReadonlySet<string> = new Set(
  'reportedly allegedly purportedly apparently supposedly possibly perhaps maybe probably presumably seemingly conceivably'.split(
    ' ',
  ),
)
const SEEMS: ReadonlySet<string> = new Set(['appears', 'appear', 'appeared', 'seems', 'seem', 'seemed'])
const SUSPECTED: ReadonlySet<string> = new Set(['suspected', 'rumoured', 'rumored', 'alleged'])
const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'been'])
const MODALS: ReadonlySet<string> = new Set(['may', 'might', 'could'])
/** Verbs with which "could" tells an ability: "I could hear her". */
const SENSES: ReadonlySet<string> = new Set(
  'hear heard see seen feel felt smell taste tell read understand imagine remember believe afford help hardly barely scarcely never'.split(
    ' ',
  ),
)
const RELATIVES: ReadonlySet<string> = new Set([
  'which',
  'who',
  'whom',
  'that',
  'whose',
  'where',
  'if',
  'because',
  'when',
  'so',
])

/** Whether the words themselves weaken what they say: *may*, *might*, *could* as the main verb's, *reportedly*, *perhaps*. */
export function isHedged(reading: Reading, content: readonly Span[]): boolean {
  const { words, tag, end } = reading
  for (const [from, to] of content) {
    let aside = false
    const first = tokenAt(reading, from)
    for (let i = first; i < end.length && end[i]! <= to; i++) {
      const word = words[i]!
      if (ADVERBS.has(word)) return true
      if (word === ',') aside = false
      // so bad that it may close
      if (RELATIVES.has(word) && i > first && !(word === 'that' && words[i - 2] === 'so')) aside = true
      if (tag[i] !== TAG.AUX && tag[i] !== TAG.VERB) continue
      // The valve appears to have closed early; a leak was suspected.
      const seems = SEEMS.has(word) && (words[i + 1] === 'to' || words[i + 1] === 'that')
      const suspected = SUSPECTED.has(word) && BE.has(words[i - 1] ?? '')
      if ((seems || suspected) && !aside && tag[i] === TAG.VERB) return true
      if (!MODALS.has(word) || aside) continue
      const next = words[i + 1] === 'not' || words[i + 1] === "n't" || words[i + 1] === 'n’t' ? i + 2 : i + 1
      // You could have heard it in Leeds.
      const could = words[next] === 'have' ? next + 1 : next
      if (word === 'could' && (SENSES.has(words[could] ?? '') || next > i + 1 || words[i - 1] === 'you')) continue
      return true
    }
  }
  return false
}
