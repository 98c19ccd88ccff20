import type { ClaimId, Relation, RelationSide } from '../../model/index.js'
import { clashing } from '../clash.js'
import { el } from '../dom.js'
import { listed } from '../headline.js'
import { type Desk, onFollow } from '../panel.js'
import { when } from '../when.js'
import { passage } from './proof.js'

const TYPES: Readonly<Record<Relation['type'], string>> = {
  denial: 'One side denies it',
  number: 'The numbers differ',
  date: 'The dates differ',
  place: 'The places differ',
  role: 'The roles differ',
  actor: 'Different people are named',
  antonym: 'The words are opposites',
}

/** A contradiction, the earlier side first: why, who holds which, and the words that clash. `here`: the claim shown. */
export function dispute(desk: Desk, { a, b, type, why, evidence }: Relation, here: ClaimId | undefined): HTMLElement {
  return el(
    'article',
    { class: 'dispute' },
    el('header', {}, el('b', {}, TYPES[type]), ' ', el('span', {}, why)),
    el(
      'div',
      { class: 'sides' },
      side(desk, b, evidence.b, evidence.a, here),
      side(desk, a, evidence.a, evidence.b, here),
    ),
  )
}

function side(desk: Desk, claim: ClaimId, own: RelationSide, other: RelationSide, here: ClaimId | undefined): Node {
  const { story } = desk
  const statement = story.statements.get(own.statement)
  const article = statement && story.articles.get(statement.article)
  const action = { kind: 'claim', claim } as const
  const holders = own.holders.map((id) => story.agents.get(id)?.name ?? id)
  const many = holders.length > 1
  const denied = statement?.polarity === 'denied'
  return el(
    'div',
    { class: 'side' },
    el(
      'p',
      { class: 'holder' },
      holders.length > 0 ? listed(holders) : 'Nobody named',
      denied ? el('em', {}, many ? ' deny:' : ' denies:') : many ? ' say:' : ' says:',
    ),
    el('blockquote', {}, ...clashing(story, own, other).map(passage)),
    el('p', { class: 'where' }, article ? `${article.outlet}, ${when(article.published)}` : ''),
    claim === here
      ? el('p', { class: 'here' }, 'The claim shown here')
      : el(
          'a',
          { href: desk.href(action), 'data-key': `side ${claim}`, click: onFollow(desk, action) },
          'See its chain',
        ),
  )
}
