import type { RelationType, Span } from '../../model/index.js'
import type { Content } from '../content.js'

/** Why two statements cannot both hold, if they speak of the same thing. */
export interface Clash {
  readonly type: RelationType
  /** How sure it is, in [0, 1], that these words exclude each other. */
  readonly strength: number
  /** The words of `a` that clash, in its text. */
  readonly a: Span
  /** The words of `b` that clash, in its text. */
  readonly b: Span
  /** Whether one side merely mentions what the other denies, so that its claim holds without these words too. */
  readonly inPassing?: true
  /** Which side denies the word that the other says, where a denial is found in a word. */
  readonly denier?: 'a' | 'b'
  /** Whether finding it took that both speak of the same thing, so that little else need be common. */
  readonly settled?: boolean
  /** Whether its words may stand anywhere in what is said: "fled [by car]". Opposites must else be what is said of the subject. */
  readonly anywhere?: boolean
  /** Whether `b` is but a verdict on what `a` says: "that is a lie". */
  readonly verdict?: boolean
  /** Whether what acts is what made something happen, not who did it. */
  readonly cause?: boolean
}

/** Finds a clash of one type between two statements, or nothing; which comes first does not matter. */
export type Detector = (a: Content, b: Content) => Clash | undefined
