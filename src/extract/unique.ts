import type { Span } from '../model/index.js'
import type { StatementDraft } from './statements.js'

const place = (content: readonly Span[]): string =>
  content.length === 1 ? `${content[0]![0]}-${content[0]![1]}` : content.map((span) => span.join('-')).join('+')

/** Drops a statement whose words and chain another has already, or whose words another gives to somebody. */
export function unique(drafts: readonly StatementDraft[]): StatementDraft[] {
  const seen = new Set<string>()
  const names = new Map<unknown, number>()
  const number = (who: unknown): number => {
    if (!names.has(who)) names.set(who, names.size)
    return names.get(who)!
  }
  const given = new Set(drafts.filter(({ chain }) => chain.at(-1)!.who).map(({ content }) => place(content)))
  return drafts.filter(({ content, chain }) => {
    if (chain.at(-1)!.who === null && given.has(place(content))) return false
    const k = `${place(content)} ${chain.map(({ who }) => number(who)).join('<')}`
    return seen.has(k) ? false : Boolean(seen.add(k))
  })
}
