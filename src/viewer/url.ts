import { type Choice, type Only, START, type Sort, type State, type Tab, type Theme } from './state.js'

const TABS: readonly Tab[] = ['chain', 'network', 'disputes']
const SORTS: readonly Sort[] = ['outlets', 'origins', 'newest', 'disputed']
const ONLY: readonly Only[] = ['all', 'disputed', 'unnamed', 'shared']
const THEMES: readonly Theme[] = ['auto', 'light', 'dark']

/** The state as the part of an address after `#`, readable; what is as at the start is left out. */
export function toHash(state: State): string {
  const pairs: (readonly [string, string])[] = []
  if (state.embed) pairs.push(['embed', ''])
  if (state.tab !== START.tab) pairs.push(['view', state.tab])
  if (state.claim !== null) pairs.push(['claim', state.claim])
  if (state.choice?.kind === 'node') pairs.push(['node', state.choice.key])
  if (state.choice?.kind === 'link') pairs.push(['from', state.choice.from], ['to', state.choice.to])
  if (state.query !== '') pairs.push(['q', state.query])
  if (state.sort !== START.sort) pairs.push(['sort', state.sort])
  if (state.only !== START.only) pairs.push(['only', state.only])
  if (state.theme !== START.theme) pairs.push(['theme', state.theme])
  if (state.table) pairs.push(['table', ''])
  return pairs.map(([name, value]) => (value === '' ? name : `${name}=${escape(value)}`)).join('&')
}

/** The state that an address means, with or without its `#`; what it does not know is as at the start. Never throws. */
export function fromHash(hash: string): State {
  const values = new Map<string, string>()
  for (const pair of hash.replace(/^#/u, '').split('&')) {
    const at = pair.indexOf('=')
    if (pair !== '') values.set(at < 0 ? pair : pair.slice(0, at), at < 0 ? '' : unescape(pair.slice(at + 1)))
  }
  return {
    ...START,
    tab: oneOf(TABS, values.get('view'), START.tab),
    claim: values.get('claim') ?? null,
    choice: choiceOf(values),
    query: values.get('q') ?? '',
    sort: oneOf(SORTS, values.get('sort'), START.sort),
    only: oneOf(ONLY, values.get('only'), START.only),
    theme: oneOf(THEMES, values.get('theme'), START.theme),
    table: values.has('table'),
    embed: values.has('embed'),
  }
}

function choiceOf(values: ReadonlyMap<string, string>): Choice | null {
  const key = values.get('node')
  if (key !== undefined) return { kind: 'node', key }
  const from = values.get('from')
  const to = values.get('to')
  return from !== undefined && to !== undefined ? { kind: 'link', from, to } : null
}

const oneOf = <T extends string>(all: readonly T[], value: string | undefined, otherwise: T): T =>
  all.find((one) => one === value) ?? otherwise

/** Colons and slashes, of which ids are full, may stand in a fragment as they are. */
const escape = (value: string): string =>
  encodeURIComponent(value.toWellFormed()).replace(/%3A/gu, ':').replace(/%2F/gu, '/')

function unescape(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
