import type { Statement, StatementId } from '../model/index.js'
import { alike } from './alike.js'
import { bearing } from './bearing.js'
import { candidates } from './candidates.js'
import { ceiling } from './ceiling.js'
import { clash, pointsOut, type Clash } from './clashes/index.js'
import { deniesPart } from './clashes/denial.js'
import { apart as elsewhere } from './clashes/whereabouts.js'
import type { Edge } from './cluster.js'
import type { Corpus } from './corpus.js'
import { ownWeights, tally } from './overlap.js'
import { reader } from './reading.js'
import { replies } from './replies/index.js'
import { said, type Said } from './said.js'
import { shared } from './shared.js'
import { onOneStory, story } from './story.js'

/** Two statements that speak of the same thing and cannot both hold. */
export interface Rivals extends Edge {
  readonly clash: Clash
}

/** All statements of a corpus compared with those worth comparing. */
export interface Matches {
  /** In corpus order; the numbers in `edges` and `rivals` count here. */
  readonly said: readonly Said[]
  /** Pairs that may say the same, with how sure it is. */
  readonly edges: readonly Edge[]
  /** Pairs that clash; `score` says how sure it is that they speak of the same thing, 0 that they do not. */
  readonly rivals: readonly Rivals[]
  /** Further pairs that are not one claim, whatever else they have in common. */
  readonly apart: readonly (readonly [a: number, b: number])[]
}

/** Least score that is kept. */
export const LEAST = 0.2

/** Less than this in common is looked at only where one sets something aside, says who, why or since when: "not by the crew". */
const LITTLE = 0.2
/** How far the sums of numbers in another order may differ. */
const ROUNDING = 1e-9

const voiceOf = ({ article, chain }: Statement): string => `${article}\n${chain.at(-1)?.agent ?? ''}`

/** How many statements each origin has in each article. */
function countVoices(statements: readonly Statement[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const statement of statements) counts.set(voiceOf(statement), (counts.get(voiceOf(statement)) ?? 0) + 1)
  return counts
}

/** Compares the statements of a corpus: each with those that share rare words with it. Those in `copies` are left alone. */
export function matches(corpus: Corpus, copies: ReadonlyMap<StatementId, StatementId> = new Map()): Matches {
  const stories = new Map([...corpus.articles.values()].map((article) => [article.id, story(article)]))
  const voices = countVoices(corpus.statements)
  const read = reader()
  const all = corpus.statements.map((statement) =>
    said(
      statement,
      corpus.articles.get(statement.article)!,
      stories.get(statement.article)!,
      corpus.agents,
      voices.get(voiceOf(statement)),
      read,
    ),
  )
  const counts = all.map(({ statement }) => !copies.has(statement.id))
  const answering = all.map((one, i) => counts[i]! && (one.unsaid.length > 0 || pointsOut(one)))
  const { most, atMost } = ceiling(all, counts)
  const edges: Edge[] = []
  const rivals: Rivals[] = []
  const apart: (readonly [number, number])[] = []
  const narrated = all.map(({ statement }) => statement.chain.length === 1)
  const compareTwo = (a: number, b: number): void => {
    if (narrated[a] && narrated[b]) return
    const explicit = answering[a] || answering[b]
    if (most(a, b) < LITTLE - ROUNDING && !explicit) return
    const [x, y] = [all[a]!, all[b]!]
    const common = shared(x, y, atMost)
    if (!explicit && tally(common, ownWeights(x), ownWeights(y)).dice < LITTLE) return
    const found = clash(x, y)
    const score = !found
      ? alike(x, y, common, LEAST - ROUNDING)
      : onOneStory(x.story, y.story)
        ? bearing(x, y, found)
        : 0
    if (found) rivals.push({ a, b, score, clash: found })
    else if (deniesPart(x, y) || elsewhere(x, y)) apart.push([a, b])
    else if (score >= LEAST) edges.push({ a, b, score })
  }
  candidates(all, counts, compareTwo)
  rivals.push(...replies(all, corpus.articles))
  return { said: all, edges, rivals, apart }
}
