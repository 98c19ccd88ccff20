import { el } from '../dom.js'
import { attributionOf, type Excerpt, excerpts, isChosen, marksOf, type Piece } from '../evidence.js'
import { contains, slice, type Statement } from '../../model/index.js'
import { safeUrl, urlOfWords } from '../safe-url.js'
import type { Choice } from '../state.js'
import type { Story } from '../story.js'
import { when } from '../when.js'

/** One statement as a card: the outlet's own words with what they prove marked, and how they were read. */
export function proof(story: Story, statement: Statement, choice: Choice | null): HTMLElement {
  const article = story.articles.get(statement.article)
  if (!article) return el('article', { class: 'proof' }, el('p', {}, statement.text))
  const marks = marksOf(statement, (link) => isChosen(statement.chain, link, choice))
  const link = urlOfWords(article.url, statement.text)
  return el(
    'article',
    { class: 'proof' },
    el(
      'header',
      {},
      el('b', {}, article.outlet),
      ' ',
      el('span', {}, when(article.published)),
      article.title !== undefined && el('cite', {}, article.title),
    ),
    el('blockquote', { cite: safeUrl(article.url), lang: article.language }, ...excerpts(article, marks).map(passage)),
    notes(story, statement),
    el(
      'footer',
      {},
      howRead(story, statement, article.text),
      link !== undefined &&
        el('a', { href: link, rel: 'noopener noreferrer nofollow', target: '_blank' }, `Read it at ${article.outlet}`),
    ),
  )
}

/** A passage with its marks; an ellipsis where the paragraph goes on. */
export function passage({ pieces, start, end }: Excerpt): HTMLElement {
  return el('p', { dir: 'auto' }, !start && '… ', ...pieces.map(marked), !end && ' …')
}

function marked({ text, roles, chosen }: Piece): Node | string {
  return roles.length === 0 ? text : el('mark', { class: `${roles.join(' ')}${chosen ? ' chosen' : ''}` }, text)
}

/** What a reader should know before trusting the words. */
function notes(story: Story, statement: Statement): HTMLElement | null {
  const { id, chain, hedged, polarity } = statement
  const lost = story.losses.filter(({ from, to }) => from === id || to === id).map(({ why }) => why)
  const copies = copiesOf(story, statement)
  const all = [
    polarity === 'denied' && 'Whoever is quoted denies this.',
    hedged && 'Hedged: the words leave room for doubt.',
    chain.length === 1 && 'Said in the outlet’s own voice.',
    ...copies,
    ...lost,
  ].filter((note) => note !== false)
  return all.length === 0 ? null : el('ul', { class: 'notes' }, ...all.map((note) => el('li', {}, note)))
}

/** Which other articles have the same words, and which of them came first. */
function copiesOf(story: Story, { article, content }: Statement): string[] {
  return story.reuse.flatMap(({ a, b, ordered, passages }) => {
    if (article !== a && article !== b) return []
    const side = article === a ? 'a' : 'b'
    const other = story.articles.get(side === 'a' ? b : a)
    const passage = passages.find((one) => content.every((span) => contains(one[side], span)))
    if (!passage || !other) return []
    const same = passage.verbatim ? 'word for word' : 'nearly word for word'
    const first = ordered ? (side === 'b' ? ', which came first' : ', which came later') : ''
    return [`Stands ${same} in ${other.outlet} too, ${when(other.published)}${first}.`]
  })
}

/** Every link with the words that put it there and the rule that found it. */
function howRead(story: Story, statement: Statement, text: string): HTMLElement {
  const rows = statement.chain.map((link, i) => {
    const rule = attributionOf(story, statement, i)?.rule
    const name = link.agent === null ? 'nobody named' : (story.agents.get(link.agent)?.name ?? link.name)
    return el(
      'tr',
      {},
      el('th', { scope: 'row' }, name),
      el('td', {}, i === 0 ? 'publisher' : slice(text, link.mention, ' … ') || '–'),
      el('td', {}, slice(text, link.cue, ' … ') || '–'),
      el('td', {}, `${link.certainty}${link.inferred ? ', inferred' : ''}`),
      el('td', {}, rule ?? '–'),
    )
  })
  const heads = ['Who', 'Called', 'Cue', 'How sure', 'Rule'].map((head) => el('th', { scope: 'col' }, head))
  return el(
    'details',
    {},
    el('summary', {}, 'How this was read'),
    el('div', { class: 'scroll' }, el('table', {}, el('thead', {}, el('tr', {}, ...heads)), el('tbody', {}, ...rows))),
  )
}
