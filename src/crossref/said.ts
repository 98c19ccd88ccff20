import type { AgentId, Article, Statement } from '../model/index.js'
import { content, type Content } from './content.js'
import { reading } from './reading.js'
import type { Story } from './story.js'

/** A statement read for comparing with others. */
export interface Said extends Content {
  readonly statement: Statement
  /** Who stands behind it; `null` where nobody is named. */
  readonly origin: AgentId | null
  readonly story: Story
}

/** Reads a statement of an article, whose story is given. */
export function said(statement: Statement, article: Article, story: Story): Said {
  const last = statement.chain.at(-1)
  const speaker = statement.chain.length > 1 ? (last?.name ?? undefined) : undefined
  const circumstances = { published: article.published, speaker, denied: statement.polarity === 'denied' }
  return { ...content(reading(statement.text), circumstances), statement, origin: last?.agent ?? null, story }
}
