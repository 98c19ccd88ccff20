/** Event of a place whose word hints at more than its part of speech: this plus the hint. */
export const HINT = 32
/** Hints are numbers below this. */
const HINTS = 256
const END = HINT + HINTS
const EVENTS = END + 1

/** Numbers that the tagger's patterns add to a hint, give to the end of a text and to whatever else comes. */
const HINT_KEY = 1_080_000
const END_KEY = 2_070_000
const OTHERWISE_KEY = '2070003'

/** A machine of states compiled into one table, that finds patterns in a row of parts of speech and hints. */
export interface PatternMachine {
  /** State after `state` and `event`, at `state * EVENTS + event`; 0 begins anew. */
  readonly next: Uint16Array
  /** Per state that ends a pattern: the part of speech it gives, negative where it does so to any word; else 0. */
  readonly gives: Int8Array
  /** Per state: the state that ends a shorter pattern where the longer one fails, or 0. */
  readonly otherwise: Uint16Array
  /** Per state: how many places after the first of its pattern the word stands to which it gives a part of speech. */
  readonly offset: Uint8Array
}

type States<Value> = Readonly<Record<string, Value>>

function eventOf(key: string): number | undefined {
  const value = Number(key)
  if (value > 0 && value < HINT) return value
  if (value > HINT_KEY && value < HINT_KEY + HINTS) return value - HINT_KEY + HINT
  return value === END_KEY ? END : undefined
}

/** Compiles a machine as the model of wink-nlp has it: JSON of version, last state, transitions, names and marks. */
export function patternMachine(json: string): PatternMachine {
  const [, last, transitions, names, marks] = JSON.parse(json) as readonly [
    number,
    number,
    States<States<number>>,
    States<string>,
    States<readonly number[]>,
  ]
  const machine = {
    next: new Uint16Array((last + 1) * EVENTS),
    gives: new Int8Array(last + 1),
    otherwise: new Uint16Array(last + 1),
    offset: new Uint8Array(last + 1),
  }
  for (const [state, events] of Object.entries(transitions))
    for (const [key, to] of Object.entries(events)) {
      const event = eventOf(key)
      if (key === OTHERWISE_KEY) machine.otherwise[Number(state)] = to
      else if (event !== undefined) machine.next[Number(state) * EVENTS + event] = to
    }
  for (const [state, name] of Object.entries(names)) machine.gives[Number(state)] = Number(name)
  for (const [state, mark] of Object.entries(marks)) machine.offset[Number(state)] = mark[0]!
  return machine
}

/**
 * Finds the patterns in `events`, the longest first from the left, none overlapping, and tells `found` of each: what it
 * gives and to which place. Linear: no pattern is longer than a few places.
 */
export function findPatterns(
  { next, gives, otherwise, offset }: PatternMachine,
  events: Uint16Array,
  count: number,
  found: (place: number, part: number) => void,
): void {
  for (let i = 0; i <= count; i++) {
    let state = 0
    let shorter = 0
    let end = i
    for (let j = i; j <= count; j++) {
      state = next[state * EVENTS + (j === count ? END : events[j]!)]!
      if (gives[state] !== 0) {
        shorter = state
        end = j
      }
      if (state === 0 || gives[state] !== 0) break
      if (otherwise[state] !== 0) {
        shorter = otherwise[state]!
        end = j
      }
    }
    if (shorter === 0) continue
    found(i + offset[shorter]!, gives[shorter]!)
    i = end
  }
}
