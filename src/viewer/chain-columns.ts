import { byId } from '../model/index.js'
import type { Routes } from './routes.js'

/** Legs that close a circle, as found by a depth-first walk in the order of keys. */
export function backLegs(legs: Routes['legs']): ReadonlySet<string> {
  const next = new Map<string, string[]>()
  for (const { from, to } of legs) next.set(from, [...(next.get(from) ?? []), to])
  const back = new Set<string>()
  const state = new Map<string, 'open' | 'done'>()
  const entered = new Set(legs.map(({ to }) => to))
  const keys = [...next.keys()].sort((a, b) => Number(entered.has(a)) - Number(entered.has(b)) || byId(a, b))
  for (const root of keys) {
    if (state.has(root)) continue
    const path: { readonly key: string; at: number }[] = [{ key: root, at: 0 }]
    state.set(root, 'open')
    while (path.length > 0) {
      const top = path.at(-1)!
      const to = next.get(top.key)?.[top.at++]
      if (to === undefined) {
        state.set(top.key, 'done')
        path.pop()
      } else if (state.get(to) === 'open') back.add(`${top.key}\n${to}`)
      else if (!state.has(to)) {
        state.set(to, 'open')
        path.push({ key: to, at: 0 })
      }
    }
  }
  return back
}

/** Longest way from a stop that nothing leads to, circles aside (Kahn's order). */
export function columnsOf(
  keys: readonly string[],
  legs: Routes['legs'],
  back: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const onward = legs.filter(({ from, to }) => !back.has(`${from}\n${to}`))
  const columns = new Map(keys.map((key) => [key, 0]))
  const waiting = new Map(keys.map((key) => [key, 0]))
  const next = new Map<string, string[]>()
  for (const { from, to } of onward) {
    waiting.set(to, waiting.get(to)! + 1)
    next.set(from, [...(next.get(from) ?? []), to])
  }
  const ready = keys.filter((key) => waiting.get(key) === 0)
  for (let key = ready.pop(); key !== undefined; key = ready.pop()) {
    for (const to of next.get(key) ?? []) {
      columns.set(to, Math.max(columns.get(to)!, columns.get(key)! + 1))
      waiting.set(to, waiting.get(to)! - 1)
      if (waiting.get(to) === 0) ready.push(to)
    }
  }
  return columns
}
