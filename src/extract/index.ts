import type { Article, Extraction, OutletEntry } from '../model/index.js'
import { agentMaker } from './agents.js'
import { attributions as find } from './attributions.js'
import { chains as join } from './chains.js'
import { narration } from './narration.js'
import { reading as read } from './reading.js'
import { relays } from './relays.js'
import { statements } from './statements.js'

/** Settings of `extract`. */
export interface ExtractOptions {
  /** Outlets known besides the built-in ones. */
  readonly registry?: readonly OutletEntry[]
}

/** Finds every attributed statement of an article and its chain. Pure; never throws on odd text. */
export function extract(article: Article, options: ExtractOptions = {}): Extraction {
  const reading = read(article)
  const attributions = find(reading)
  const chains = join(article, reading, attributions, options.registry)
  const maker = agentMaker(article)
  const found = statements(article, reading, attributions, chains, maker)
  const told = narration(article, reading, attributions, chains.cast, maker)
  const carried = relays(article, reading, chains, maker)
  return {
    article: article.id,
    attributions,
    statements: found,
    narration: told,
    ...(carried.length > 0 ? { relays: carried } : {}),
    agents: maker.agents(),
    issues: [],
  }
}
