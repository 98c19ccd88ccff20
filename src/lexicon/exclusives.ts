/**
 * Words of which one alone can be true of a thing at a time, a set a line, in base forms and in lower case; synonyms are joined by
 * a slash. Written for this project.
 */
const read = (table: string): readonly (readonly (readonly string[])[])[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map((words) => words.split('/')))

/** Before a noun or after *be*: "a [white] van". */
export const QUALITIES = read(`
white black red blue green yellow grey/gray brown orange purple silver
northern southern eastern western
left-hand right-hand
`)

/** What is done to one person or thing: "was [shot]" or "was [stabbed]". */
export const DEEDS = read(`
shot/shoot/gunned stabbed/knifed/stab strangled/strangle drowned/drown poisoned/poison hanged beheaded
acquitted/acquit convicted/convict
resigned/resign/quit dismissed/dismiss/sacked/sack/ousted
bought/buy/purchased/purchase/sold/sell donated/donate/donation/gift/bequeathed/bequest rented/rent/leased/lease lent/lend/loan/loaned/borrowed
drafted elected appointed
`)

/** By what somebody came or went: "fled [by car]". */
export const MEANS = read(`
car/taxi/van train/tram bus/coach plane/aircraft/jet helicopter boat/ship/ferry/yacht bicycle/bike motorcycle/motorbike/scooter horse/horseback foot truck/lorry
`)
