import { expect, test } from 'vitest'
import { told } from './extracted.js'
import { FRESH } from './fresh.js'

/** Statements beyond those listed that an article may yield: what it attributes more loosely. */
const MORE = 3

test.each(FRESH.map((fresh) => [fresh.name, fresh] as const))('%s', (_name, { body, outlet, title, lines }) => {
  const found = told(body, { outlet, title })
  expect(found).toEqual(expect.arrayContaining([...lines]))
  expect(found.length).toBeLessThanOrEqual(lines.length + MORE)
})
