import { TAG } from '../../text/tags.js'
import type { Entity } from './entity.js'
import type { Inquiry } from './inquiry.js'
import type { Phrase } from './phrase.js'
import { textOf } from './role.js'

/** Tokens that `the insider` looks back for `a second insider`. */
const REACH = 150

/** What may stand between the article and the noun: "a [former Quellon] welder", "a [retired] guard". */
const INNER: ReadonlySet<number> = new Set([TAG.ADJ, TAG.NOUN, TAG.PROPN, TAG.VERB])

/** Who was brought in before without a name and has said nothing yet: "[A second insider] backed the claim. The insider …". */
export function introduced({ reading, again, local }: Inquiry, { first }: Phrase, head: string): Entity | undefined {
  const { words, tag } = reading
  for (let i = first - 1; i > 0 && first - i < REACH; i--) {
    if (words[i] !== head || tag[i] !== TAG.NOUN) continue
    let from = i
    while (from > 0 && i - from < 5 && INNER.has(tag[from - 1]!) && !/^(?:an?|another)$/u.test(words[from - 1]!)) from--
    const article = words[from - 1]
    if (article !== 'a' && article !== 'an' && article !== 'another') return undefined
    const whole = { first: from - 1, last: i + 1 }
    return again(textOf(reading, whole)) ?? local('unnamed', whole, head, false)
  }
  return undefined
}
