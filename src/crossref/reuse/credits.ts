import { byId, overlaps, type Article, type Span } from '../../model/index.js'
import { indexOfName, type OutletBook } from '../outlets.js'
import { agencyMarks } from './agencies.js'
import type { Credits } from './find.js'

/** What articles say of whom they have their text from, by the names that outlets and agencies are known by. */
export function creditsOf(book: OutletBook): Credits {
  const marked = new Map<Article, readonly string[]>()
  const marksOf = (article: Article): readonly string[] => {
    let marks = marked.get(article)
    if (!marks) marked.set(article, (marks = agencyMarks(article, book)))
    return marks
  }
  const houseOf = ({ outlet }: Article): string => {
    const entry = book.find(outlet)
    return entry?.family ?? entry?.name ?? outlet
  }
  const namesFor = (outlet: string): readonly string[] => {
    const entry = book.find(outlet)
    return entry ? [outlet, ...book.namesOf(entry), ...(entry.domains ?? [])] : [outlet]
  }
  return {
    credited: (earlier, later, passage) => {
      if (houseOf(earlier) === houseOf(later)) return true
      const names = namesFor(earlier.outlet)
      const places = passage ? nearby(later, passage) : [later.text]
      if (places.some((place) => names.some((name) => indexOfName(place, name) >= 0))) return true
      return marksOf(later).some((agency) => marksOf(earlier).includes(agency))
    },
    agency: (copies) => mostFrequent(copies.flatMap(marksOf)),
  }
}

/** Blocks at either end of an article where a reprint says whose it is. */
const ENDS = 2

/** Where the source of a passage would be named: its own paragraphs, what introduces them, head and tail. */
function nearby({ text, blocks }: Article, passage: Span): string[] {
  const own = blocks.filter(({ kind }) => kind !== 'comment')
  const around = own.filter(({ span }, i) => overlaps(span, passage) || i < ENDS || i >= own.length - ENDS)
  return around.flatMap(({ span, lead }) => (lead ? [span, lead] : [span])).map((span) => text.slice(...span))
}

function mostFrequent(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || byId(a, b))[0]?.[0]
}
