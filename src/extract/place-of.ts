import type { Attribution } from '../model/index.js'

/** Where an attribution stands: offset of its source, else of its cue, else of its content. */
export const placeOf = ({ source, cue, content }: Attribution): number =>
  source[0]?.[0] ?? cue[0]?.[0] ?? content[0]![0]
