import type { Article, ExtractRecord, Extraction, Issue } from '../model/index.js'
import type { Extracted } from './extracted.js'
import * as is from './shape.js'

const certainty = is.oneOf('asserted', 'hedged', 'denied')

/** What a record must be like, given its article and the length of its text; fields that are unknown here are let through. */
function recordOf(article: string, length: number): is.Check {
  const span = is.spanWithin(length)
  const spans = is.list(span)
  const metadata = is.shape({
    outlet: is.name,
    title: is.optional(is.text),
    byline: is.optional(is.text),
    published: is.optional(is.text),
    url: is.optional(is.text),
    language: is.optional(is.text),
    via: is.optional(is.text),
  })
  const block = is.shape({
    kind: is.oneOf('title', 'body', 'introduced', 'caption', 'furniture', 'comment'),
    span,
    lead: is.optional(span),
    comment: is.optional(is.count),
    author: is.optional(is.text),
  })
  const attribution = is.shape({
    id: is.name,
    article: is.only(article),
    parent: is.orNull(is.name),
    source: spans,
    cue: spans,
    content: is.list(span, 1),
    addressee: is.optional(spans),
    kind: is.oneOf('speech', 'document', 'belief', 'other'),
    form: is.oneOf('direct', 'indirect', 'mixed'),
    certainty,
    rule: is.text,
  })
  const agent = is.shape({
    id: is.name,
    kind: is.oneOf('outlet', 'person', 'organization', 'group', 'document', 'unnamed'),
    name: is.name,
    aliases: is.list(is.text),
    roles: is.optional(is.list(is.text)),
    family: is.optional(is.text),
    agency: is.optional(is.flag),
    affiliation: is.optional(is.name),
    spokeTo: is.optional(is.name),
  })
  const link = is.shape({
    agent: is.orNull(is.name),
    name: is.orNull(is.text),
    mention: spans,
    cue: spans,
    certainty,
    inferred: is.flag,
  })
  const statement = is.shape({
    id: is.name,
    article: is.only(article),
    attributions: is.list(is.name),
    content: is.list(span, 1),
    text: is.text,
    chain: is.list(link, 1),
    hedged: is.flag,
    polarity: is.oneOf('affirmed', 'denied'),
  })
  const relay = is.shape({
    article: is.only(article),
    by: is.name,
    of: is.name,
    byMention: is.list(span, 1),
    ofMention: is.list(span, 1),
    cue: is.list(span, 1),
    certainty: is.oneOf('asserted', 'hedged'),
  })
  const issue = is.shape({ code: is.name, severity: is.oneOf('error', 'warning', 'info'), message: is.text })
  return is.shape({
    article: is.name,
    metadata,
    text: is.text,
    textOffset: is.optional(is.count),
    blocks: is.list(block),
    attributions: is.list(attribution),
    agents: is.list(agent),
    statements: is.list(statement),
    narration: is.list(statement),
    relays: is.optional(is.list(relay)),
    issues: is.list(issue),
  })
}

/** The record that `hearsay extract` prints for an article: all that `crossref` needs, in one line of JSON. */
export function toRecord(article: Article, extraction: Extraction): ExtractRecord {
  const { id: _, text, textOffset, blocks, ...metadata } = article
  return { ...extraction, metadata, text, ...(textOffset === undefined ? {} : { textOffset }), blocks }
}

/** The first agent that a chain or a relay names and the record's list of agents lacks. */
function missingAgent({ agents, statements, narration, relays = [] }: ExtractRecord): string | undefined {
  const known = new Set(agents.map((agent) => agent.id))
  for (const { id, chain } of [...statements, ...narration])
    for (const { agent } of chain)
      if (agent !== null && !known.has(agent)) return `the chain of ${id} names ${agent}, which .agents does not list`
  for (const { by, of } of relays)
    for (const agent of [by, of]) if (!known.has(agent)) return `.relays names ${agent}, which .agents does not list`
  return undefined
}

/** What `fromRecord` made of a record: the article and its extraction, or `null` and an issue that says why not. */
export interface ReadRecord {
  readonly extracted: Extracted | null
  readonly issues: readonly Issue[]
}

/**
 * Reads one record of `hearsay extract` back. A value that is no such record gives the issue `bad-record`, which names
 * the first field that is wrong; it never throws. `place` says where the record came from (`extracted.jsonl:12`).
 */
export function fromRecord(value: unknown, place?: string): ReadRecord {
  const { article, text } = Object(value) as { readonly article?: unknown; readonly text?: unknown }
  const check = recordOf(typeof article === 'string' ? article : '', typeof text === 'string' ? text.length : 0)
  const problem = check(value, '') ?? missingAgent(value as ExtractRecord)
  if (problem === undefined) return { extracted: join(value as ExtractRecord), issues: [] }
  const message = `This is no record of "hearsay extract": ${problem}.`
  const issue: Issue = { code: 'bad-record', severity: 'error', message, ...(place === undefined ? {} : { place }) }
  return { extracted: null, issues: [issue] }
}

function join({ metadata, text, textOffset, blocks, ...extraction }: ExtractRecord): Extracted {
  const offset = textOffset === undefined ? {} : { textOffset }
  return { article: { ...metadata, id: extraction.article, text, ...offset, blocks }, extraction }
}
