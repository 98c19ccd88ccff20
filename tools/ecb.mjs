// What the two scripts that learn from ECB+ share: its sentences with their event chains, and counts of stems.
import { terms } from '../dist/text/terms.js'

/** Sentences that hold an event, joined by blanks: `{document, topic, text, chains}`. */
export const sentencesOf = (documents) =>
  documents.flatMap(({ doc, topic, sentences, mentions }) =>
    Object.entries(sentences).flatMap(([number, tokens]) => {
      const chains = new Set(
        mentions.filter((m) => m.kind === 'event' && m.sent === Number(number)).map((m) => m.chain),
      )
      return chains.size ? [{ document: doc, topic, text: tokens.join(' '), chains }] : []
    }),
  )

/** Counts of each stem over all sentences: `[all, in lower case, naming an event]`. */
export const count = (documents) => {
  const counts = new Map()
  let total = 0
  for (const { sentences, mentions } of documents)
    for (const [number, tokens] of Object.entries(sentences)) {
      total++
      const events = new Set(
        mentions.filter((m) => m.kind === 'event' && m.sent === Number(number)).flatMap((m) => m.tokens),
      )
      const here = new Map()
      tokens.forEach((token, i) => {
        for (const { word, capital } of terms(token)) {
          if (word.stop) continue
          const old = here.get(word.stem) ?? [1, 0, 0]
          here.set(word.stem, [1, old[1] || (capital ? 0 : 1), old[2] || (events.has(i) ? 1 : 0)])
        }
      })
      for (const [stem, n] of here)
        counts.set(
          stem,
          (counts.get(stem) ?? [0, 0, 0]).map((x, i) => x + n[i]),
        )
    }
  return { sentences: total, counts }
}
