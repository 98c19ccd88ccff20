import { byId, type Article } from '../../model/index.js'
import { indexOfName, namesOf, type OutletBook } from '../outlets.js'
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
  const mentions = (article: Article, outlet: string): boolean => {
    const entry = book.find(outlet)
    const names = entry ? [outlet, ...namesOf(entry), ...(entry.domains ?? [])] : [outlet]
    return names.some((name) => indexOfName(article.text, name) >= 0)
  }
  return {
    credited: (earlier, later) =>
      houseOf(earlier) === houseOf(later) ||
      mentions(later, earlier.outlet) ||
      marksOf(later).some((agency) => marksOf(earlier).includes(agency)),
    agency: (copies) => mostFrequent(copies.flatMap(marksOf)),
  }
}

function mostFrequent(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || byId(a, b))[0]?.[0]
}
