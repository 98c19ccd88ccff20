import { DOCUMENTS } from '../lexicon/documents.js'
import { phraseBefore } from './03-phrases.js'
import type { Scene } from './scene.js'

/** What a poll, a count or an analysis is called besides `DOCUMENTS`. */
const FINDINGS: ReadonlySet<string> = new Set([
  'surveys',
  'polls',
  'studies',
  'papers',
  'analysis',
  'research',
  'tests',
  'count',
  'trial',
  'review',
  'investigation',
  'inquiry',
  'probe',
  'audit',
  'search',
  'searches',
  'check',
  'checks',
  'scan',
  'imagery',
])

/** Whether the subject of group `g` is a document, a poll or figures: `[a poll by the university] showed …`. */
export function isDocument({ unit, subject }: Scene, g: number): boolean {
  const first = subject[g]
  // a memo that showed the gate was open
  const own = first?.relative ? phraseBefore(unit, first.start, 0) : first
  if (!own) return false
  for (let i = own.start; i < own.end; i++) {
    const word = unit.word[i]!
    if (DOCUMENTS.has(word) || FINDINGS.has(word)) return true
  }
  return false
}
