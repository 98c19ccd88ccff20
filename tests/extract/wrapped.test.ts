import { expect, test } from 'vitest'
import { extract, toArticle } from '../../src/index.js'

const PARAGRAPHS = [
  'The harbour board voted on Tuesday to shut the old swing bridge for good, after forty years of repairs. Its chairman, ' +
    'Bo Keel, told the council that the bolts had rusted through and could not be replaced by anybody in the country.',
  'The ferry company, which has twelve boats, said it would run them every ten minutes from Monday on. According to the ' +
    'Coast Herald, the company has asked the town for two million crowns to pay for more crew.',
  '“We have been ready for years,” said Dee Lens, who runs the company. “Nobody ever asked us whether we could do it.”',
]

const wrap = (paragraph: string, width: number): string => {
  const lines = ['']
  for (const word of paragraph.split(' '))
    if (`${lines.at(-1)} ${word}`.length > width) lines.push(word)
    else lines[lines.length - 1] = `${lines.at(-1)} ${word}`.trim()
  return lines.join('\n')
}

const said = (paragraphs: readonly string[]): readonly string[] => {
  const { article } = toArticle({ id: 'a', outlet: 'Harbour Echo', text: paragraphs.join('\n\n') })
  return extract(article!).statements.map(({ chain, text }) => `${chain.map(({ name }) => name).join(' < ')}: ${text}`)
}

test.each([60, 72, 80, 100])('a text that was wrapped at %i says the same', (width) => {
  const whole = said(PARAGRAPHS)
  expect(whole.length).toBeGreaterThan(3)
  expect(said(PARAGRAPHS.map((paragraph) => wrap(paragraph, width)))).toEqual(whole)
})
