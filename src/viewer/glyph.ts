import type { AgentKind } from '../model/index.js'
import { svg } from './dom.js'

/** What a glyph stands for. */
export type GlyphKind = AgentKind | 'nobody' | 'claim'

const FAMILY: Readonly<Record<GlyphKind, string>> = {
  claim: 'claim',
  outlet: 'outlet',
  person: 'person',
  organization: 'body',
  group: 'body',
  document: 'document',
  unnamed: 'unnamed',
  nobody: 'unnamed',
}

/** The one of six looks (shape and colour) in which a kind is drawn, in chains and in the network. */
export const familyOf = (kind: GlyphKind): string => FAMILY[kind]

/** The kind for a reader. */
export const KIND_NAMES: Readonly<Record<GlyphKind, string>> = {
  claim: 'claim',
  outlet: 'outlet',
  person: 'person',
  organization: 'organisation',
  group: 'group',
  document: 'document',
  unnamed: 'unnamed',
  nobody: 'nobody named',
}

/** A small shape for a kind, hidden from screen readers, which hear the kind's name. */
export function glyph(kind: GlyphKind): SVGElement {
  const family = familyOf(kind)
  const shape = {
    claim: () => svg('path', { d: 'M6 .5 11.5 6 6 11.5 .5 6Z' }),
    outlet: () => svg('rect', { x: 1.2, y: 1.2, width: 9.6, height: 9.6 }),
    person: () => svg('circle', { cx: 6, cy: 6, r: 5.2 }),
    body: () => svg('path', { d: 'M3.2 1.2h5.6L11.6 6l-2.8 4.8H3.2L.4 6Z' }),
    document: () => svg('path', { d: 'M6 .8 11.6 10.8H.4Z' }),
    unnamed: () => svg('circle', { cx: 6, cy: 6, r: 4.4 }),
  }[family]!()
  return svg('svg', { class: `glyph ${family}`, viewBox: '0 0 12 12', 'aria-hidden': 'true' }, shape)
}
