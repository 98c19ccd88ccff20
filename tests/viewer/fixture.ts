import { buildGraph, type HearsayGraph, toJson } from '../../src/graph/index.js'
import type {
  Agent,
  Article,
  Attribution,
  Certainty,
  Claim,
  Dataset,
  Link,
  Relation,
  Span,
  Statement,
} from '../../src/model/index.js'

/** Words that would run if any of them ever became markup or an address, and turn what follows them. */
export const HOSTILE = `<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>\u202etnega`

const AGENTS: readonly Agent[] = [
  { id: 'outlet:tideway', kind: 'outlet', name: 'Tideway', aliases: [] },
  { id: 'outlet:coastline-daily', kind: 'outlet', name: 'Coastline Daily', aliases: ['the Daily'] },
  { id: 'outlet:quayside-post', kind: 'outlet', name: 'Quayside Post', aliases: [] },
  { id: 'outlet:harbour-ledger', kind: 'outlet', name: 'Harbour Ledger', aliases: [] },
  { id: 'outlet:northern-wire', kind: 'outlet', name: 'Northern Wire', aliases: [], agency: true },
  {
    id: 'unnamed:claim-1/1',
    kind: 'unnamed',
    name: 'a mate on the night boat',
    aliases: [],
    spokeTo: 'outlet:quayside-post',
  },
  {
    id: 'person:ines-halloran',
    kind: 'person',
    name: 'Ines Halloran',
    aliases: [],
    roles: ['director of Sound Ferries'],
  },
  { id: 'organization:sound-ferries', kind: 'organization', name: 'Sound Ferries', aliases: [] },
  { id: 'document:timetable', kind: 'document', name: 'a draft timetable', aliases: [] },
  { id: 'group:island-residents', kind: 'group', name: HOSTILE, aliases: [] },
]

const TEXTS: Readonly<Record<string, string>> = {
  tideway: `Night boat to go, says Daily

Coastline Daily reports, citing the Quayside Post, that the night crossing to the island will end in May. A mate on the night boat told the Post so.

Two hundred people use the night crossing on a usual Friday, according to a draft timetable.`,
  daily: `Last night boat in May

The Quayside Post has learned that the night crossing will reportedly end in May. “There is no money for a second crew,” a mate on the night boat told the paper.`,
  ledger: `Ferry company: crossing stays

Ines Halloran, director of Sound Ferries, denied that the night crossing would end. “The night crossing will stay,” Halloran said.

The crossing carried 140 people on a usual Friday, Sound Ferries said. It was said on the quay that the boat is for sale.`,
  wire: `Islanders${'\u00a0'}speak

${HOSTILE} said that the pier needs repair.`,
}

const META: Readonly<Record<string, Pick<Article, 'outlet' | 'published' | 'title' | 'url'>>> = {
  tideway: {
    outlet: 'Tideway',
    published: '2026-03-14',
    title: 'Night boat to go, says Daily',
    url: 'https://tideway.example/night-boat',
  },
  daily: { outlet: 'Coastline Daily', published: '2026-03-13T08:30:00Z', title: 'Last night boat in May' },
  ledger: {
    outlet: 'Harbour Ledger',
    published: '2026-03',
    title: 'Ferry company: crossing stays',
    url: 'http://ledger.example/#top',
  },
  wire: { outlet: 'Northern Wire', title: HOSTILE, url: 'javascript:window.hacked=1' },
}

const articles: readonly Article[] = Object.keys(TEXTS).map((id) => ({
  id,
  ...META[id]!,
  text: TEXTS[id]!,
  blocks: [...TEXTS[id]!.matchAll(/[^\n]+/gu)].map(({ index, 0: line }, i) => ({
    kind: i === 0 ? 'title' : 'body',
    span: [index, index + line.length],
  })),
}))

const attributions: Attribution[] = []
const statements: Statement[] = []

/** Place of the n-th `words` in an article. */
function at(article: string, words: string): Span {
  const start = TEXTS[article]!.indexOf(words)
  if (start < 0) throw new Error(`“${words}” does not stand in ${article}`)
  return [start, start + words.length]
}

type Hop = readonly [agent: string | null, mention: string, cue: string, more?: Partial<Link>]

/** A statement of `article` with its claim: the words said, then a hop a link, outermost first. */
function says(
  article: string,
  claim: string,
  content: string,
  hops: readonly Hop[],
  more: Partial<Statement> = {},
): void {
  const nth = statements.filter((one) => one.article === article).length + 1
  const publisher = AGENTS.find(({ name }) => name === META[article]!.outlet)!
  const first: Link = {
    agent: publisher.id,
    name: publisher.name,
    mention: [],
    cue: [],
    certainty: 'asserted',
    inferred: false,
  }
  const ids = hops.map(([, source, cue, own], i) => {
    const certainty: Certainty = own?.certainty ?? 'asserted'
    const id = `${article}#a${attributions.length + 1}`
    attributions.push({
      id,
      article,
      parent: i === 0 ? null : attributions.at(-1)!.id,
      source: source === '' ? [] : [at(article, source)],
      cue: cue === '' ? [] : [at(article, cue)],
      content: [at(article, content)],
      kind: 'speech',
      form: 'indirect',
      certainty,
      rule: 'said-that',
    })
    return id
  })
  const links = hops.map(([agent, mention, cue, own]): Link => ({
    agent,
    name: AGENTS.find(({ id }) => id === agent)?.name ?? null,
    mention: mention === '' ? [] : [at(article, mention)],
    cue: cue === '' ? [] : [at(article, cue)],
    certainty: 'asserted',
    inferred: false,
    ...own,
  }))
  statements.push({
    id: `${article}#s${nth}`,
    article,
    attributions: ids,
    content: [at(article, content)],
    text: content,
    chain: [first, ...links],
    hedged: links.some(({ certainty }) => certainty === 'hedged'),
    polarity: 'affirmed',
    claim,
    ...more,
  })
}

const MATE = 'unnamed:claim-1/1'
const END = 'claim:daily#s1'
const STAY = 'claim:ledger#s1'
const MANY = 'claim:tideway#s2'
const FEW = 'claim:ledger#s3'

says('daily', END, 'the night crossing will reportedly end in May', [
  ['outlet:quayside-post', 'The Quayside Post', 'has learned that', { certainty: 'hedged' }],
  [MATE, 'a mate on the night boat', 'told', { inferred: true }],
])
says('daily', 'claim:daily#s2', 'There is no money for a second crew', [
  ['outlet:quayside-post', 'the paper', 'told'],
  [MATE, 'a mate on the night boat', 'told'],
])
says('tideway', END, 'the night crossing to the island will end in May', [
  ['outlet:coastline-daily', 'Coastline Daily', 'reports'],
  ['outlet:quayside-post', 'the Quayside Post', 'citing'],
  [MATE, 'A mate on the night boat', 'told'],
])
says('tideway', MANY, 'Two hundred people use the night crossing on a usual Friday', [
  ['document:timetable', 'a draft timetable', 'according to'],
])
says(
  'ledger',
  STAY,
  'the night crossing would end',
  [['person:ines-halloran', 'Ines Halloran', 'denied', { certainty: 'denied' }]],
  {
    polarity: 'denied',
  },
)
says('ledger', STAY, 'The night crossing will stay', [['person:ines-halloran', 'Halloran', 'said']])
says('ledger', FEW, 'The crossing carried 140 people on a usual Friday', [
  ['organization:sound-ferries', 'Sound Ferries said', 'said.'],
])
says('ledger', 'claim:ledger#s4', 'the boat is for sale', [[null, '', 'It was said', { certainty: 'hedged' }]])
says('wire', 'claim:wire#s1', 'the pier needs repair', [['group:island-residents', HOSTILE, 'said that']])

const claims: readonly Claim[] = [...new Set(statements.map(({ claim }) => claim!))].sort().map((id) => {
  const own = statements.filter(({ claim }) => claim === id)
  const firstReported = own.map(({ article }) => META[article]!.published).find(Boolean)
  return {
    id,
    text: id === 'claim:wire#s1' ? `${own[0]!.text} ${HOSTILE}` : own.at(-1)!.text,
    statements: own.map((one) => one.id),
    ...(firstReported === undefined ? {} : { firstReported }),
  }
})

const side = (statement: string, article: string, words: string, holder: string): Relation['evidence']['a'] => ({
  statement,
  words: words === '' ? [] : [at(article, words)],
  holders: [holder],
})

const relations: readonly Relation[] = [
  {
    kind: 'contradicts',
    type: 'denial',
    a: STAY,
    b: END,
    score: 0.9,
    why: 'Ines Halloran denies that the crossing ends.',
    evidence: {
      a: side('ledger#s1', 'ledger', 'denied', 'person:ines-halloran'),
      b: side('daily#s1', 'daily', 'end in May', MATE),
    },
  },
  {
    kind: 'contradicts',
    type: 'number',
    a: MANY,
    b: FEW,
    score: 0.7,
    why: 'Two hundred people against 140.',
    evidence: {
      a: side('tideway#s2', 'tideway', '', 'document:timetable'),
      b: side('ledger#s3', 'ledger', '', 'organization:sound-ferries'),
    },
  },
]

const dataset: Dataset = {
  articles,
  attributions,
  statements,
  agents: AGENTS,
  claims,
  relations,
  reuse: [],
  families: [],
  losses: [{ kind: 'hedge', claim: END, from: 'daily#s1', to: 'tideway#s1', why: 'Tideway leaves out “reportedly”.' }],
  issues: [{ code: 'no-date', severity: 'warning', message: 'No date of publication.', article: 'wire' }],
}

/** An invented story of four articles: a chain of four links, an unnamed origin, a denial, two numbers, hostile words. */
export const graph: HearsayGraph = buildGraph(dataset)

/** What stands in `graph.json`. */
export const graphText: string = JSON.stringify(toJson(graph))

/** Ids of the claims of the story. */
export const CLAIMS = {
  end: END,
  stay: STAY,
  many: MANY,
  few: FEW,
  sale: 'claim:ledger#s4',
  pier: 'claim:wire#s1',
} as const
