import type { Article } from '../model/index.js'
import { terms } from '../text/terms.js'
import { frequency } from './frequency.js'

/** What an article is about, as far as claims need it. */
export interface Story {
  /** Id of the article. */
  readonly article: string
  /** The stems that weigh most in it, names above all. */
  readonly topics: ReadonlySet<string>
  /** The stems that it repeats, with how often. */
  readonly repeats: ReadonlyMap<string, number>
}

/** Topics kept of an article. */
const TOPICS = 32
/** Longest text that is read for its topics, in code units. */
const LONGEST = 20_000
/** How much more a name weighs than another word. */
const NAME = 2

/** Reads what an article is about. */
export function story(article: Article): Story {
  const weights = new Map<string, number>()
  const counts = new Map<string, number>()
  for (const { word, capital, first } of terms(article.text.slice(0, LONGEST))) {
    if (word.stop || word.number || word.reporting) continue
    const weight = frequency(word.stem).weight * (capital && !first ? NAME : 1)
    weights.set(word.stem, (weights.get(word.stem) ?? 0) + weight)
    counts.set(word.stem, (counts.get(word.stem) ?? 0) + 1)
  }
  const ranked = [...weights].sort(([x, a], [y, b]) => b - a || (x < y ? -1 : 1))
  const topics = new Set(ranked.slice(0, TOPICS).map(([stem]) => stem))
  const repeated = [...counts].filter(([, count]) => count > 1)
  return { article: article.id, topics, repeats: new Map(repeated.map(([stem, count]) => [stem, count - 1])) }
}

/** Least share of common topics of two articles on one story. */
const COMMON = 0.15

/** Whether two articles are on one story: by the share of common topics. An article is on one story with itself. */
export function onOneStory(a: Story, b: Story): boolean {
  if (a.article === b.article) return true
  let shared = 0
  for (const topic of a.topics) if (b.topics.has(topic)) shared++
  return shared >= COMMON * Math.max(1, Math.min(a.topics.size, b.topics.size))
}
