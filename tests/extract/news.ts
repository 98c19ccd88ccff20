import * as fc from 'fast-check'

const WORDS = (
  'the mayor said that rents would rise he told reporters “ ” " \' ‘ ’ , . : ; — - ( ) ? ! … according to Ann Lee , who ' +
  'lives in Leeds , a lawyer for the firm denied claims was quoted as saying believed be Reuters reported citing officials ' +
  'and but while because its plan to sell the mill vowed accused him of lying asked whether not never may reportedly ' +
  'rumours were it is thought she added “We will appeal,” \n\n \n \u00a0 😀 \ud800 U.S. Mr. 3.5 ’s n’t constructor __proto__'
).split(' ')

/** Text that looks like news gone wrong: words of attribution, names, marks and line breaks in any order. */
export const news: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...WORDS) }, { weight: 1, arbitrary: fc.string() }), {
    maxLength: 60,
  })
  .map((words) => words.join(' '))
