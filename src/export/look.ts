import type { Relation, TableNodeKind } from './table.js'

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number]

/** How each kind of node is drawn: a colour that colour-blind readers tell apart, and a shape besides. */
export const NODE_LOOK: Readonly<
  Record<TableNodeKind, { readonly colour: Colour; readonly shape: 'disc' | 'square' | 'triangle' | 'diamond' }>
> = {
  claim: { colour: [27, 108, 168], shape: 'disc' },
  outlet: { colour: [91, 58, 140], shape: 'square' },
  source: { colour: [184, 86, 15], shape: 'diamond' },
  article: { colour: [120, 132, 142], shape: 'square' },
  statement: { colour: [88, 160, 190], shape: 'triangle' },
}

const GREY: Colour = [154, 167, 177]

/** The colour of each kind of edge. */
export const EDGE_COLOUR: Readonly<Record<Relation, Colour>> = {
  reports: GREY,
  cites: [91, 58, 140],
  contradicts: [193, 18, 31],
  supersedes: [214, 137, 16],
  publishes: GREY,
  states: GREY,
  says: GREY,
  denies: [193, 18, 31],
  vouches: [184, 86, 15],
  reuses: [46, 125, 90],
}

/** `#rrggbb`. */
export const hex = (colour: Colour): string =>
  `#${colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
