import { capital } from '../capital.js'
import { el, swap } from '../dom.js'
import { tell, traceClaim } from '../../query/index.js'
import { type Desk, onFollow, type Panel, type View } from '../panel.js'
import { when } from '../when.js'

/** From how many characters a claim is set smaller. */
const LONG = 90

/** The claim's words and, in one sentence, what they rest on. */
export function claimPanel(desk: Desk): Panel {
  const root = el('header', { class: 'claim' })
  const draw = ({ claim }: View, before: View | undefined): void => {
    if (before && before.claim === claim) return
    if (!claim) return swap(root, el('h2', { tabindex: -1 }, 'No claim to show'))
    const toList = { kind: 'back' } as const
    const [first, ...rest] = tell(desk.story.graph, traceClaim(desk.story.graph, claim.id))
    swap(
      root,
      el('a', { class: 'to-list', href: desk.href(toList), click: onFollow(desk, toList) }, '← All claims'),
      el('a', { class: 'to-page', href: desk.href({ kind: 'leave' }), target: '_blank' }, 'All claims'),
      el(
        'p',
        { class: 'first' },
        claim.firstReported === undefined ? 'Undated' : `First seen ${when(claim.firstReported)}`,
      ),
      el(
        'h2',
        { tabindex: -1, dir: 'auto', 'data-key': 'heading', class: claim.text.length > LONG && 'long' },
        claim.denied && el('em', {}, 'Denied: '),
        claim.denied ? claim.text : capital(claim.text),
      ),
      el('p', { class: 'headline' }, first),
      el('p', { class: 'doubts' }, rest.join(' ').replace('marked ⇢', 'drawn with dashes or as ⇢')),
    )
  }
  return { root, draw }
}
