import type { Dataset } from '../index.js'
import { jsonLines } from './jsonl.js'

/** The files that `build` writes, by name, in pieces. */
export const datasetFiles = (dataset: Dataset): ReadonlyMap<string, Iterable<string>> =>
  new Map<string, Iterable<string>>([
    ['articles.jsonl', jsonLines(dataset.articles)],
    ['attributions.jsonl', jsonLines(dataset.attributions)],
    ['statements.jsonl', jsonLines(dataset.statements)],
    ['claims.jsonl', jsonLines(dataset.claims)],
    ['agents.jsonl', jsonLines(dataset.agents)],
    ['relations.jsonl', jsonLines(dataset.relations)],
    ['reuse.jsonl', jsonLines(dataset.reuse)],
    ['families.jsonl', jsonLines(dataset.families)],
    ['losses.jsonl', jsonLines(dataset.losses)],
    ['issues.jsonl', jsonLines(dataset.issues)],
  ])
