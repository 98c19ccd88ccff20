import { extract, type Article, type Extracted, type Extraction, type ExtractOptions } from '../extraction.js'
import { batches } from './batches.js'
import { inThreads } from './threads.js'

/** Threads take longer to start than this many articles take to read. */
const WORTH = 64

/**
 * What is found in each article, in order, read in `jobs` threads where there are enough articles. `say` hears how many are
 * done.
 */
export async function extractArticles(
  articles: readonly Article[],
  options: ExtractOptions,
  jobs: number,
  say: (what: string) => void,
): Promise<readonly Extracted[]> {
  const found: Extracted[] = []
  const add = (extraction: Extraction): void => {
    found.push({ article: articles[found.length]!, extraction })
    say(`${found.length} of ${articles.length} articles read`)
  }
  if (jobs === 1 || articles.length < WORTH) for (const article of articles) add(extract(article, options))
  else {
    const script = new URL('./article-worker.js', import.meta.url)
    const parts = batches(articles, ({ text }) => text.length)
    for await (const part of inThreads<readonly Article[], readonly Extraction[]>(parts, script, options, jobs))
      part.forEach(add)
  }
  return found
}
