const LETTER = /\p{L}/u
const LATIN = /\p{Script=Latin}/u

/** How many letters a text has, and how many of them are Latin. */
export interface Letters {
  readonly all: number
  readonly latin: number
}

/**
 * How many letters `text` has and how many of them are Latin; letters outside the basic plane are not counted. Plain
 * letters are counted without a regular expression: this runs over every line of every article.
 */
export function letters(text: string): Letters {
  let all = 0
  let latin = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x80) {
      const folded = code | 0x20
      if (folded < 0x61 || folded > 0x7a) continue
      all++
      latin++
    } else if (code > 0xa9 && LETTER.test(text[i]!)) {
      all++
      if (LATIN.test(text[i]!)) latin++
    }
  }
  return { all, latin }
}
