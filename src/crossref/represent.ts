import type { Statement } from '../model/index.js'
import { partner, partners } from './partners.js'
import { reading, type Key, type Reading } from './reading.js'

/** Most statements of a claim that are weighed against each other. */
const MOST = 30
/** Words in which the best text is written; much shorter ones leave too much out. */
const FEW = 5
const MANY = 32

/** What a text loses by words that lean on its context: "[he] did it [there]". */
const LEANING = /^(?:i|we|he|she|it|they|this|these|that|those|having|being|not)\b/iu

const covered = (keys: readonly Key[], others: readonly Key[]): number => {
  const from = partners(keys)
  const to = partners(others)
  let all = 0
  let sum = 0
  keys.forEach(({ weight }, i) => {
    all += weight
    sum += weight * partner(from, i, to)
  })
  return sum / (all || 1)
}

const style = ({ text }: Statement, words: number): number =>
  (LEANING.test(text) ? 0.6 : 1) * (words < FEW ? 0.7 : words > MANY ? 0.8 : 1)

/**
 * The words that stand for a claim: those of the statement that says most of what the others say, in a sentence that can
 * stand alone; of equals the earliest. `statements` are those of the claim in corpus order, at least one. A denied statement
 * represents only where all are denied. `read` gives their texts read, where that has been done before.
 */
export function represent(
  statements: readonly Statement[],
  read: (statement: Statement) => Reading = ({ text }) => reading(text),
): string {
  if (statements.length === 1) return statements[0]!.text
  const affirmed = statements.filter(({ polarity }) => polarity === 'affirmed')
  const chosen = (affirmed.length > 0 ? affirmed : statements).slice(0, MOST)
  const readings = chosen.map(read)
  let best = { value: -1, text: chosen[0]!.text }
  chosen.forEach((statement, i) => {
    const own = readings[i]!
    if (readings.indexOf(own) < i) return
    const shares = new Map<Reading, number>()
    let value = 0
    readings.forEach((other, j) => {
      if (i === j) return
      const share = shares.get(other) ?? covered(other.keys, own.keys)
      shares.set(other, share)
      value += share
    })
    value = ((value + 1) / chosen.length) * style(statement, own.terms.length)
    if (value > best.value + 1e-9) best = { value, text: statement.text }
  })
  return best.text
}
