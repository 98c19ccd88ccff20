import type { Relation } from '../../src/model/index.js'
import { buildGraph, type HearsayGraph } from '../../src/graph/index.js'
import { story } from '../story.js'

/** Two routes to one delegate, a claim that two officials dispute, a month for a date, nobody named, hedges. */
export const LINES = [
  'front 2018-05-29 | Front > Hedge > Eye > Elaf > ~a delegate | pact',
  'view 2018-05-28T09:30:00+02:00 | View > Elaf? > ~a delegate | pact',
  'front 2018-05-29 | Front > Hedge > Eye > Elaf | hotel',
  'dam 2024-03 | Bay Times > @Ana Lund | dam held',
  'burst 2024-03-02 | Coast Post > &Harbour Board | dam burst',
  'burst 2024-03-02 | Coast Post > - | flood',
]

/** A graph of story lines (see `story`), with a contradiction between the claims `dam held` and `dam burst` where both occur. */
export function graphOf(lines: readonly string[] = LINES): HearsayGraph {
  const plain = story(lines)
  const claims = plain.claims.map(({ text }) => text)
  if (!['the dam held story', 'the dam burst story'].every((text) => claims.includes(text))) return buildGraph(plain)
  const [a, b] = [plain.claimOf('dam burst'), plain.claimOf('dam held')]
  const side = (claim: string): Relation['evidence']['a'] => ({
    statement: plain.claims.find(({ id }) => id === claim)!.statements[0]!,
    words: [],
    holders: [],
  })
  const relations: Relation[] = [
    {
      kind: 'contradicts',
      type: 'antonym',
      a,
      b,
      score: 0.9,
      why: 'It held, or it burst.',
      evidence: { a: side(a), b: side(b) },
    },
  ]
  return buildGraph({ ...plain, relations })
}

/** Words that break formats which do not escape. */
export const NASTY: readonly string[] = [
  ']]>',
  '</script><script>alert(1)</script>',
  '<!--',
  '&amp;',
  `"'\\`,
  "\\' OR 1=1 //",
  '=HYPERLINK("http://example.org")',
  '@SUM(1)',
  '-2+3',
  '\t=1',
  'INFLATION INF',
  '\u0000\u0008\u001b[31m\u007f',
  '\ud800',
  'a\udfffb',
  '\ufffe\uffff',
  'two\nlines\r\nthree\ttabs',
  'one\nline',
  'one\rline',
  '\u2028\u2029\u202e',
  ' ends with blanks ',
  '%41%',
  'constructor',
  '',
]

/** A graph in which every text a reader can set (id of an article, outlet, names, cue, claim, title) is `words`. */
export function hostileGraph(words: string): HearsayGraph {
  const plain = story(['a1 2024-03-01 | Post > Echo? > @Ana Lund | bridge', 'a2 2024-03-02 | Times > Post | bridge'])
  const first = { id: `x${words}`, outlet: words, title: words, url: words, byline: words, text: words }
  const articles = plain.articles.map((article) => (article.id === 'a1' ? { ...article, ...first } : article))
  const statements = plain.statements.map((statement) => ({
    ...statement,
    article: statement.article === 'a1' ? first.id : statement.article,
    text: words,
    content: [[0, statement.article === 'a1' ? words.length : 5] as const],
    chain: statement.chain.map((link) => ({ ...link, name: words, mention: [], cue: [] })),
  }))
  return buildGraph({
    ...plain,
    articles,
    statements,
    agents: plain.agents.map((agent) => ({ ...agent, name: words, aliases: [words], roles: [words] })),
    claims: plain.claims.map((claim) => ({ ...claim, text: words })),
  })
}
