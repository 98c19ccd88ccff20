import { byId, type Issue } from '../model/index.js'
import { baseName, normalPath, withoutEnding } from './name.js'
import { problem, wellFormed, type Draft, type Placed } from './raw.js'

/** Drafts with an id each, sorted by it, and issues about those that had to share one. */
export interface Named {
  readonly drafts: readonly Placed[]
  readonly issues: readonly Issue[]
}

const given = (draft: Draft): string | undefined => {
  const id = typeof draft.id === 'number' ? String(draft.id) : draft.id
  return typeof id === 'string' && id.trim() !== '' ? wellFormed(id.trim()) : undefined
}

const part = (entry: Placed): string => (entry.part === undefined ? '' : `-${entry.part}`)

/**
 * Gives each draft its id: the one it has, else its file's name without the ending, its path without the ending where
 * two share the name, and its whole path where two share that as well, with its line or number where the file holds
 * several. Of drafts with the same given id and text one is kept; if the texts differ, the later ones (by place) get
 * `-2`, `-3` … and a warning.
 */
export function giveIds(placed: readonly Placed[]): Named {
  const steps = [
    (entry: Placed): string => withoutEnding(baseName(entry.file)) + part(entry),
    (entry: Placed): string => withoutEnding(normalPath(entry.file)) + part(entry),
    (entry: Placed): string => normalPath(entry.file) + part(entry),
  ]
  const counts = steps.map((step) => {
    const count = new Map<string, number>()
    for (const entry of placed)
      if (given(entry.draft) === undefined) count.set(step(entry), (count.get(step(entry)) ?? 0) + 1)
    return count
  })
  const taken = new Set(placed.flatMap(({ draft }) => given(draft) ?? []))
  const idOf = (entry: Placed): string => {
    const own = given(entry.draft)
    if (own !== undefined) return own
    const n = steps.findIndex((step, i) => counts[i]!.get(step(entry)) === 1 && !taken.has(step(entry)))
    return steps[n < 0 ? 2 : n]!(entry)
  }
  const sorted = placed
    .map((entry) => ({ ...entry, draft: { ...entry.draft, id: idOf(entry) } }))
    .sort((a, b) => byId(a.draft.id, b.draft.id) || byId(textOf(a), textOf(b)) || byId(a.place, b.place))
  return tellApart(sorted)
}

const textOf = ({ draft }: Placed): string => (typeof draft.text === 'string' ? draft.text : '')

function tellApart(sorted: readonly (Placed & { readonly draft: { readonly id: string } })[]): Named {
  const drafts: Placed[] = []
  const issues: Issue[] = []
  const used = new Set(sorted.map(({ draft }) => draft.id))
  let last: Placed | undefined
  let n = 1
  for (const entry of sorted) {
    const { id } = entry.draft
    if (last?.draft.id !== id) n = 1
    else if (textOf(last) === textOf(entry)) {
      const message = `The article "${id.slice(0, 80)}" was given twice with the same text; one is kept.`
      issues.push(problem('warning', 'duplicate-article', entry.place, message))
      continue
    } else
      do n++
      while (used.has(`${id}-${n}`))
    last = entry
    if (n === 1) drafts.push(entry)
    else {
      const fresh = `${id}-${n}`
      used.add(fresh)
      drafts.push({ ...entry, draft: { ...entry.draft, id: fresh } })
      const message = `Another article has the id "${id.slice(0, 80)}"; this one goes by "${fresh.slice(0, 90)}".`
      issues.push(problem('warning', 'duplicate-id', entry.place, message))
    }
  }
  return { drafts, issues }
}
