import { MULTIPLIERS, NUMBER_WORDS } from '../lexicon/numbers.js'
import { REPORTING_WORDS, STOPWORDS } from '../lexicon/stopwords.js'
import type { Span } from '../model/index.js'
import { groupsOf, isOfNews } from './groups.js'
import { joinPhrases } from './phrases.js'
import { stem } from './stem.js'

/** What is known of a word wherever it stands. */
export interface Word {
  /** In lower case, without a genitive. */
  readonly lower: string
  readonly stem: string
  /** Numbers of the synonym groups it belongs to; sorted. */
  readonly groups: readonly number[]
  /** Whether it is of the common vocabulary of news, so that a capital alone makes no name of it. */
  readonly ofNews: boolean
  /** Whether it says nothing about what a sentence is about. */
  readonly stop: boolean
  /** Whether it merely reports, dates or counts people: `said`, `Monday`, `official`. */
  readonly reporting: boolean
  /** Whether it is written in digits or is a number word. */
  readonly number: boolean
  /** Whether a number may begin with it: `dozens`, `a` hundred, `three`. */
  readonly counting: boolean
  /** Whether it denies its stem: `unpaid` has the stem of `paid`. */
  readonly negative: boolean
}

/** A word in its place. */
export interface Term {
  readonly word: Word
  readonly span: Span
  /** Begins with a capital letter. */
  readonly capital: boolean
  /** Stands at the beginning of a sentence. */
  readonly first: boolean
}

/** Words remembered at a time; the memory is emptied when full. */
const REMEMBERED = 50_000
const memory = new Map<string, Word>()

/** Participles with `un-`, which deny what they are made of: "The bill is [unpaid]". */
const DENYING =
  /^un(?=[a-z]{3,20}$)(?=[a-z]*(?:ed|paid|known|seen|told|done|met|heard|sold|proven|true|safe|fit|well|willing|able|likely|lawful|fair)$)/u
/** Words that look so and mean something else. */
const UNLIKE = new Set([
  'united',
  'unaccounted',
  'uncovered',
  'undocumented',
  'unfolded',
  'unmanned',
  'unprecedented',
  'unarmed',
  'unveiled',
  'unleashed',
  'untied',
  'uneed',
  'undermined',
  'uncoupled',
])

/** Looks a word up by its form; remembers the last tens of thousands. */
export function word(form: string): Word {
  const known = memory.get(form)
  if (known) return known
  const lower = form
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’']s?$/u, '')
    .replace(/[.,]/gu, '')
  const negative = DENYING.test(lower) && !UNLIKE.has(lower)
  const key = Object.hasOwn(NUMBER_WORDS, lower) ? String(NUMBER_WORDS[lower]) : stem(negative ? lower.slice(2) : lower)
  const number = /^\.?\d/u.test(form) || Object.hasOwn(NUMBER_WORDS, lower)
  const counting = number || Object.hasOwn(MULTIPLIERS, lower) || lower === 'a' || lower === 'an' || lower === 'several'
  const groups = groupsOf(key)
  const entry: Word = {
    lower,
    stem: key,
    groups,
    ofNews: groups.some(isOfNews),
    stop: STOPWORDS.has(lower) || lower.length < 2 || /[’']/u.test(lower),
    reporting: REPORTING_WORDS.has(lower),
    number,
    counting,
    negative,
  }
  if (memory.size >= REMEMBERED) memory.clear()
  memory.set(form, entry)
  return entry
}

/** Abbreviations with dots (`U.S.`, also with blanks as some corpora print it), numbers, words with their genitive. */
const TERM =
  /\p{Lu}(?: ?\. ?\p{Lu}(?!\p{L})){1,4}|\d+(?:[.,:]\d+){0,6}|(?<![\d.])\.\d+|\p{L}[\p{L}\p{M}]*(?:[’']\p{L}{1,3}(?!\p{L}))?/gu

/** The words of a text in order, hyphenated ones apart, verbs read with their particles. Linear in its length. */
export function terms(text: string): Term[] {
  const found: Term[] = []
  let end = 0
  for (const match of text.matchAll(TERM)) {
    const form = match[0]
    const start = match.index
    const gap = text.slice(end, start)
    const first = found.length === 0 || /[.!?:;]["”’)]?\s|\n/u.test(gap)
    end = start + form.length
    const dotted = form.length > 2 && form.includes('.') && !/\d/u.test(form)
    found.push({
      word: word(dotted ? form.replace(/[ .]/gu, '') : form),
      span: [start, end],
      capital: /^\p{Lu}/u.test(form),
      first,
    })
  }
  joinPhrases(found, text)
  return found
}
