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

/** Counts of each stem: `[topics, sentences, sentences where it stands in lower case, where it names an event]`. */
export const count = (documents) => {
  const counts = new Map()
  const topics = new Set()
  const spread = new Map()
  for (const { topic, subtopic, sentences, mentions } of documents)
    for (const [number, tokens] of Object.entries(sentences)) {
      topics.add(`${topic} ${subtopic}`)
      const events = new Set(
        mentions.filter((m) => m.kind === 'event' && m.sent === Number(number)).flatMap((m) => m.tokens),
      )
      const here = new Map()
      tokens.forEach((token, i) => {
        for (const { word, capital } of terms(token)) {
          if (word.stop) continue
          const [, lower, event] = here.get(word.stem) ?? [1, 0, 0]
          here.set(word.stem, [1, lower || (capital ? 0 : 1), event || (events.has(i) ? 1 : 0)])
        }
      })
      for (const [stem, n] of here) {
        counts.set(
          stem,
          (counts.get(stem) ?? [0, 0, 0]).map((x, i) => x + n[i]),
        )
        spread.set(stem, (spread.get(stem) ?? new Set()).add(`${topic} ${subtopic}`))
      }
    }
  return { topics: topics.size, counts: new Map([...counts].map(([stem, n]) => [stem, [spread.get(stem).size, ...n]])) }
}
