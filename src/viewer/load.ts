import { fromJson } from '../graph/index.js'
import { type Story, storyOf } from './story.js'

/** A story, or why there is none, in a sentence for a reader. */
export type Loaded = { readonly story: Story } | { readonly reason: string }

/** Reads the text of a `graph.json`. Never throws. */
export function load(text: string, name = 'This page'): Loaded {
  if (text.trim() === '') return { reason: 'This page holds no graph yet.' }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { reason: `${name} is no JSON. It takes the graph.json that “hearsay build” writes.` }
  }
  try {
    const graph = fromJson(value)
    const story = storyOf(graph)
    if (story.claims.size > 0) return { story }
    const articles = story.articles.size
    return {
      reason: `${name} holds no claims: nothing in ${articles} article${articles === 1 ? '' : 's'} was attributed.`,
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { reason: `${name} could not be opened. ${why}` }
  }
}
