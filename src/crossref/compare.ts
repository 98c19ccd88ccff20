import type { RelationType } from '../model/index.js'
import { clashOfWords, type Clash } from './clashes/index.js'
import { deniesToo } from './clashes/denial.js'
import { content, type Content } from './content.js'
import { figures } from './figures.js'
import { reading } from './reading.js'
import { sameEvent } from './score.js'
import { refutation, weakens } from './stance.js'

/** A text to be compared, and when it was published (EDTF), which its "yesterday" counts from. */
export interface Compared {
  readonly text: string
  readonly published?: string
}

/** How two texts stand to each other. */
export interface Comparison {
  /** How sure it is, in [0, 1], that both tell of the same event; rather yes above one half. Symmetric. */
  readonly same: number
  /** How sure it is, in [0, 1], that they cannot both hold. */
  readonly contradicts: number
  /** Whether `b` merely reports or weakens what `a` says. */
  readonly hedged: boolean
  /** In what they differ, where they rather contradict. */
  readonly type?: RelationType
  /** One sentence for a reader, where they rather contradict. */
  readonly why?: string
}

/** Least sureness of a common event at which a clash counts … */
const LIKELY = 0.5
/** … and a word of refutation, which names the event only in passing. */
const POSSIBLE = 0.01
/** How sure a word of refutation is. */
const REFUTED = 0.75

/** Compares two texts by themselves: the same event, a contradiction, a weakening. Pure; nothing is kept between calls. */
export function compare(a: Compared, b: Compared): Comparison {
  const x = reading(a.text)
  const y = reading(b.text)
  const same = sameEvent(x, y)
  const hedged = weakens(a.text, b.text)
  const [said, answered] = same > POSSIBLE ? [refutation(a.text), refutation(b.text)] : [undefined, undefined]
  if ((said === undefined) !== (answered === undefined)) {
    const word = said ?? answered!
    if (said === undefined ? agrees(word, content(y, b), content(x, a)) : agrees(word, content(x, a), content(y, b)))
      return { same, contradicts: 0, hedged }
    return { same, contradicts: REFUTED, hedged, type: 'denial', why: `“${word}” says that it is untrue.` }
  }
  const found = same > LIKELY ? clashOf(content(x, a), content(y, b)) : undefined
  if (!found) return { same, contradicts: 0, hedged }
  const why = `“${a.text.slice(...found.a)}” and “${b.text.slice(...found.b)}” cannot both hold.`
  return { same, contradicts: found.strength, hedged, type: found.type, why }
}

/** Whether who denies something agrees with another who says that it is not so: "denied it had known", "did not know". */
const agrees = (word: string, denier: Content, other: Content): boolean =>
  /^den/iu.test(word) && deniesToo(other, denier)

const clashOf = (a: Content, b: Content): Clash | undefined => figures(a, b) ?? clashOfWords(a, b)
