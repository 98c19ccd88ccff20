import type { Clash } from './clashes/index.js'
import type { Said } from './said.js'

/** Most words of a statement that a reason repeats, in code units. */
const LONGEST = 90

const quoted = (words: string): string => {
  const folded = words.replace(/\s+/gu, ' ').replaceAll('“', '‘').replaceAll('”', '’').trim()
  return `“${folded.length > LONGEST ? `${folded.slice(0, LONGEST).replace(/\s+\S*$/u, '')} …` : folded}”`
}

const words = ({ statement }: Said, span: readonly [number, number]): string => quoted(statement.text.slice(...span))

const who = ({ statement }: Said): string => statement.chain.at(-1)?.name ?? 'somebody unnamed'

/** One sentence for a reader on why two statements cannot both hold. */
export function reason(clash: Clash, a: Said, b: Said): string {
  const x = words(a, clash.a)
  const y = words(b, clash.b)
  const [p, q] = [who(a), who(b)]
  if (clash.verdict) return `${q} calls untrue what ${p} says: ${y}, of ${x}.`
  if (clash.type === 'number') return `The numbers differ: ${x} (${p}), ${y} (${q}).`
  if (clash.type === 'date') return `The times differ: ${x} (${p}), ${y} (${q}).`
  if (clash.type === 'place') return `The places differ: ${x} (${p}), ${y} (${q}).`
  if (clash.type === 'actor' && clash.cause) return `Different causes are named: ${x} (${p}), ${y} (${q}).`
  if (clash.type === 'actor') return `Different actors are named: ${x} (${p}), ${y} (${q}).`
  if (clash.type === 'role') return `The roles differ: ${x} (${p}), ${y} (${q}).`
  if (clash.type === 'antonym') return `Opposites are said of the same thing: ${x} (${p}), ${y} (${q}).`
  if (a.denied !== b.denied)
    return a.denied
      ? `${p} denies ${quoted(a.statement.text)}, which ${q} affirms.`
      : `${q} denies ${quoted(b.statement.text)}, which ${p} affirms.`
  return `One denies what the other says: ${x} (${p}), ${y} (${q}).`
}

/** One sentence for a reader on what the newer of two statements brings up to date. */
export function renewed(clash: Clash, a: Said, b: Said, newer: 'a' | 'b'): string {
  const [x, y] = [`${words(a, clash.a)} (${who(a)})`, `${words(b, clash.b)} (${who(b)})`]
  return newer === 'a' ? `The count has risen to ${x} from ${y}.` : `The count has risen to ${y} from ${x}.`
}
