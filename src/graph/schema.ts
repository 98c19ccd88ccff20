import type { MultiDirectedGraph } from 'graphology'
import type { Agent, AgentId, Certainty, ClaimId, Dataset, Relation, RelationType, Statement } from '../model/index.js'

/** Where a layout put the node; in no particular unit. */
export interface Position {
  readonly x: number
  readonly y: number
}

/** A node of kind `claim`; its key is the claim's id. */
export interface ClaimNode extends Position {
  readonly kind: 'claim'
  /** `text`, shortened to fit beside a node; `Denied: …` where its speakers deny the words. */
  readonly label: string
  readonly text: string
  /** `denied`: every statement of it affirms not-`text`; `mixed` where some do. */
  readonly polarity: Statement['polarity'] | 'mixed'
  /** How many statements make it. */
  readonly statements: number
  /** How many outlets carry it, those that are only cited included. */
  readonly outlets: number
  /** How many known origins it rests on, those of one house counted once. */
  readonly origins: number
  /** EDTF date of the earliest dated article. */
  readonly firstReported?: string
  /** Whether a `contradicts` edge touches it. */
  readonly contradicted: boolean
}

/** A node of kind `outlet`; its key is the agent's id, `outlet:…`. */
export interface OutletNode extends Position {
  readonly kind: 'outlet'
  readonly label: string
  readonly name: string
  /** Joined by `; `. */
  readonly aliases: string
  /** Owner; outlets of one family count as one voice. */
  readonly family?: string
  readonly agency: boolean
  /** How many of its articles were read; 0 for an outlet that is only cited. */
  readonly articles: number
}

/** A node of kind `source`: any agent but an outlet; its key is the agent's id. */
export interface SourceNode extends Position {
  readonly kind: 'source'
  readonly label: string
  readonly name: string
  /** Joined by `; `. */
  readonly aliases: string
  readonly sourceKind: Exclude<Agent['kind'], 'outlet'>
  /** Titles and roles, joined by `; `. */
  readonly role: string
  /** Whom it speaks for. */
  readonly affiliation?: AgentId
  /** Unnamed: the outlet or person it spoke to. */
  readonly spokeTo?: AgentId
}

/** In which voice an agent reports a claim, strongest first: as publisher, as the end of a chain, in between. */
export type Voice = 'own' | 'origin' | 'cited'

/** An edge of kind `reports`: agent → claim, one per agent and claim. */
export interface ReportsEdge {
  readonly kind: 'reports'
  /** The strongest of the three. */
  readonly voice: Voice
  /** In how many statements the agent publishes it. */
  readonly own: number
  /** At the end of how many chains the agent stands; a publisher's own word counts as `own` and here. */
  readonly origin: number
  /** In how many chains the agent stands in between. */
  readonly cited: number
  /** In how many chains the agent is the last one named and has it from nobody named ("reportedly"). */
  readonly nobody: number
  /** The strongest met: `asserted` before `hedged` before `denied`. */
  readonly certainty: Certainty
  /** EDTF dates of the earliest and the latest dated article. */
  readonly first?: string
  readonly last?: string
  /** Ids, see `splitIds`. */
  readonly statements: string
}

/** An edge of kind `cites`: who → whom it has the claim from, one per pair and claim. */
export interface CitesEdge {
  readonly kind: 'cites'
  readonly claim: ClaimId
  /** The words that attribute, of the earliest statement that has any; empty where there are none. */
  readonly cue: string
  /** The strongest met: `asserted` before `hedged` before `denied`. */
  readonly certainty: Certainty
  /** Whether no statement says so in words: by anaphora, carried over or copied. */
  readonly inferred: boolean
  /** Whether it is known from copying alone. */
  readonly copied: boolean
  /** Whether an article of the citing outlet itself shows it; otherwise it is another's account. */
  readonly own: boolean
  /**
   * Whether it is known only from an article that says in passing who carried the report: `statements` are then those that
   * have it from the same report. Such an edge is no step of a trail, and who carried it counts as no outlet of the claim.
   */
  readonly relay?: boolean
  readonly first?: string
  readonly last?: string
  /** Ids, see `splitIds`. */
  readonly statements: string
}

/** An edge of kind `contradicts` or `supersedes`: the claim reported later → the earlier, one per pair and type. */
export interface RelationEdge {
  readonly kind: Relation['kind']
  readonly type: RelationType
  /** Confidence in [0, 1]. */
  readonly score: number
  /** One sentence for a reader. */
  readonly why: string
  /** The statement of each side that shows it, see `splitIds`. */
  readonly statements: string
}

/** Attributes of any node. */
export type NodeAttributes = ClaimNode | OutletNode | SourceNode
/** Attributes of any edge. */
export type EdgeAttributes = ReportsEdge | CitesEdge | RelationEdge
/** Kinds of edges. */
export type EdgeKind = EdgeAttributes['kind']

/** What travels with the graph, so that one JSON file holds all: the dataset it was built from. */
export interface GraphAttributes extends Dataset {
  readonly format: 'hearsay'
  readonly version: 1
}

/** The graph of hearsay: who reports which claim, who has it from whom, and which claims cannot both hold. */
export type HearsayGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>

/** Names of the graph attributes that hold the dataset, in the order of `Dataset`. */
export const DATASET_KEYS = [
  'articles',
  'attributions',
  'statements',
  'agents',
  'claims',
  'relations',
  'reuse',
  'families',
  'losses',
  'issues',
] as const satisfies readonly (keyof Dataset)[]
