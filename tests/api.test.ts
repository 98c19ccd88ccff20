import { expect, test } from 'vitest'
import * as extraction from '../src/extraction.js'
import * as hearsay from '../src/index.js'

test('the public surface is named on purpose', () => {
  expect(Object.keys(hearsay).sort()).toMatchInlineSnapshot(`
    [
      "FORMATS",
      "HearsayError",
      "PROJECTIONS",
      "bracketed",
      "buildGraph",
      "chokepoints",
      "circular",
      "clip",
      "compare",
      "contradictions",
      "crossref",
      "dates",
      "evidence",
      "explain",
      "exportGraph",
      "extract",
      "firstReport",
      "fromJson",
      "fromRecord",
      "hearsay",
      "independence",
      "ingest",
      "losses",
      "mutual",
      "origins",
      "paths",
      "plain",
      "profile",
      "search",
      "splitIds",
      "spread",
      "tell",
      "timeline",
      "toArticle",
      "toJson",
      "toRecord",
      "trace",
      "traceClaim",
      "tree",
      "width",
      "without",
      "wrap",
    ]
  `)
})

test('so is the part that reads single articles', async () => {
  expect(Object.keys(extraction).sort()).toEqual(
    ['HearsayError', 'bracketed', 'explain', 'extract', 'fromRecord', 'toArticle', 'toRecord'].sort(),
  )
  const door = 'hearsay/extract'
  expect(Object.keys(await import(door)).sort()).toEqual(Object.keys(extraction).sort())
})
