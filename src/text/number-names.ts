import type { Term } from './terms.js'

const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/u

/** Words before a number that it names rather than counts: "[Route] 94", "[Flight] 17", "[aged] 12". */
const NAMED =
  /\b(?:route|flight|section|article|chapter|page|channel|no|number|room|version|series|season|episode|volume|part|title|class|unit|group|team|highway|interstate|aged|age|phase|round|game|windows|type|model|act)\.? ?$/iu

/**
 * Whether the number written as the terms `[i, end)` is no quantity but a year, a date, a time, an age, a score or a name.
 */
export function isName(text: string, all: readonly Term[], i: number, end: number): boolean {
  const start = all[i]!.span[0]
  const stop = all[end - 1]!.span[1]
  const written = text.slice(start, stop)
  const before = text.slice(Math.max(0, start - 14), start)
  const after = text.slice(stop, stop + 12)
  return (
    /^(?:1[5-9]|20)\d\d$/u.test(written) ||
    NAMED.test(before) ||
    MONTH.test(all[i - 1]?.word.lower ?? '') ||
    (MONTH.test(all[end]?.word.lower ?? '') && /^(?:st|nd|rd|th)? /u.test(after)) ||
    /^(?:st|nd|rd|th)\b/u.test(after) ||
    /^ ?(?:[ap]\.? ?m\b|o[’']clock|GMT|UTC|hours? GMT)/iu.test(after) ||
    /^[:/]\d/u.test(after) ||
    /[/:]$/u.test(before) ||
    /^[- ]year[- ]olds?\b/iu.test(after) ||
    /^[-–]\d/u.test(after) ||
    /\d[-–]$/u.test(before) ||
    (/\b(?:at|by|around|until|since) (?:about )?$/iu.test(before) && /^\d{1,2}[.:]\d\d$/u.test(written)) ||
    (/\p{Lu}\p{L}+, $/u.test(before) && /^(?:,|[ ]?[.)])/u.test(after)) ||
    /\p{L}$/u.test(before) ||
    (/\p{L}-$/u.test(before) && !/\b(?:a|of|than|least|to)-$/iu.test(before))
  )
}
