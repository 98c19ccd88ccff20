import type { AgentId, ClaimId } from '../model/index.js'
import {
  endsOf,
  housesOf,
  voicesOf,
  type ClaimView,
  type End,
  type EndKind,
  type HearsayGraph,
} from '../graph/index.js'
import { atlas } from './atlas.js'
import { nameOf, viewAt } from './claim-at.js'
import { facts } from './facts.js'
import { standingIn } from './view-of.js'

/** A known origin: one end of trails, or several that are one house (one has it from the other, a body and its spokesman). */
export interface Origin {
  readonly agent: AgentId
  readonly name: string
  readonly kind: EndKind
  /** All ends of the house, sorted, `agent` included. */
  readonly members: readonly AgentId[]
  /** Outlets behind it, sorted. */
  readonly outlets: readonly AgentId[]
  /** Into how many voices these outlets fold: copies of one text and outlets of one owner are one. */
  readonly voices: number
}

/** Who stands behind a claim. */
export interface Origins {
  readonly claim: ClaimId
  /** Outlets that carry it, those only cited included, sorted. */
  readonly outlets: readonly AgentId[]
  /** Most outlets first. */
  readonly origins: readonly Origin[]
  /** Outlets that carry it and lead to no known origin, sorted. */
  readonly unknown: readonly AgentId[]
  /** Every end of a trail, known or not, by agent. */
  readonly ends: readonly End[]
  /** The outlets by voice: those of one owner, or with copies of one text, are one. By their first outlet. */
  readonly voices: readonly (readonly AgentId[])[]
}

function groupsOf(voices: ReadonlyMap<AgentId, AgentId>): AgentId[][] {
  const groups = new Map<AgentId, AgentId[]>()
  for (const [outlet, voice] of voices) groups.set(voice, [...(groups.get(voice) ?? []), outlet])
  return [...groups.values()]
}

/** `origins` of a claim whose view is at hand. */
export function originsOf(graph: HearsayGraph, view: ClaimView): Origins {
  const standing = standingIn(atlas(graph))
  const ends = endsOf(view, standing)
  const voices = voicesOf(view, standing, facts(graph).copyOf)
  const kinds = new Map(ends.map((end) => [end.agent, end.kind]))
  const origins = housesOf(view, ends, standing, voices).map(({ lead, members, outlets }): Origin => ({
    agent: lead,
    name: nameOf(graph, lead),
    kind: kinds.get(lead)!,
    members,
    outlets,
    voices: new Set(outlets.map((outlet) => voices.get(outlet))).size,
  }))
  const known = new Set(origins.flatMap((origin) => origin.outlets))
  const outlets = [...voices.keys()]
  return {
    claim: view.claim,
    outlets,
    origins,
    unknown: outlets.filter((id) => !known.has(id)),
    ends,
    voices: groupsOf(voices),
  }
}

/** Who stands behind a claim, as far as the articles say. Throws `HearsayError` `unknown-claim`. */
export const origins = (graph: HearsayGraph, claim: ClaimId): Origins => originsOf(graph, viewAt(graph, claim))
