import { el } from '../dom.js'
import { count } from '../headline.js'
import type { Story } from '../story.js'

/** Most problems listed. */
const LISTED = 100

/** What the page is made of and what was odd in it. */
export function footer({ articles, statements, agents, issues }: Story): HTMLElement {
  const rows = issues.slice(0, LISTED).map(({ severity, message, article, place }) => {
    const where = article ?? place
    return el('li', {}, el('b', {}, severity), ' ', where !== undefined && `${where}: `, message)
  })
  return el(
    'footer',
    { class: 'colophon' },
    el(
      'p',
      {},
      `${count(articles.size, 'article')}, ${count(statements.size, 'statement')}, ${count(agents.size, 'agent')}. `,
      'Counts say what these articles show; more sources may be unknown.',
    ),
    rows.length > 0 &&
      el('details', {}, el('summary', {}, count(issues.length, 'issue'), ' in the input'), el('ul', {}, ...rows)),
  )
}
