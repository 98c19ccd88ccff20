/**
 * ARCHITECTURE.md is the law and this file is the court: each room of src/ imports only
 * the rooms and packages its row allows, stays small, and documents what it exports.
 *
 * `import type` counts: a cycle of types is still a cycle for the reader.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const SRC = join(ROOT, 'src')
/** Files at the top of src/ that wire rooms together. They may import every room but `viewer` and `cli`. */
const WIRING = ['index', 'extraction', 'hearsay']
/** Longest file, in lines. Word lists in `lexicon` are exempt. */
const MAX_LINES = 400

interface Row {
  readonly rooms: ReadonlySet<string>
  readonly packages: ReadonlySet<string>
}

const list = (cell: string): ReadonlySet<string> =>
  new Set(
    cell
      .split(',')
      .map((s) => s.trim())
      .filter(Boolean),
  )

/** The rows of the room table: `| room | may import | packages |`. */
const table: ReadonlyMap<string, Row> = new Map(
  [...readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8').matchAll(/^\| ([a-z]+) \|([^|]*)\|([^|]*)\|$/gmu)]
    .filter(([, room]) => room !== 'room')
    .map(([, room, rooms, packages]) => [room!, { rooms: list(rooms!), packages: list(packages!) }]),
)

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((f) => f.endsWith('.ts'))
  .sort()
const read = (file: string): string => readFileSync(join(SRC, file), 'utf8')
const roomOf = (file: string): string => file.split('/')[0]!.replace(/\.[jt]s$/u, '')

/** Module specifiers of `import … from`, `export … from` and bare `import '…'`. */
const specifiers = (file: string): string[] =>
  [...read(file).matchAll(/^(?:import|export)\b[^'"]*?from '([^']+)'|^import '([^']+)'/gmu)].map((m) => m[1] ?? m[2]!)

describe('rooms', () => {
  test('each has a row', () => {
    expect(files.map(roomOf).filter((r) => !table.has(r) && !WIRING.includes(r))).toEqual([])
  })

  test('the rows form no cycle', () => {
    const visit = (room: string, path: readonly string[]): void => {
      expect(path, `cycle: ${[...path, room].join(' → ')}`).not.toContain(room)
      for (const next of table.get(room)?.rooms ?? []) visit(next, [...path, room])
    }
    for (const room of table.keys()) visit(room, [])
  })
})

describe.each(files)('src/%s', (file) => {
  const room = roomOf(file)
  const row = table.get(room)

  test('imports what its row allows', () => {
    for (const specifier of specifiers(file)) {
      if (specifier.startsWith('.')) {
        const target = roomOf(relative(SRC, join(SRC, dirname(file), specifier)))
        if (target === room) continue
        if (row) expect([...row.rooms], `${room} may not import ${target}`).toContain(target)
        else expect(['viewer', 'cli'], `${file} may not import ${target}`).not.toContain(target)
      } else {
        const name = specifier.startsWith('node:') ? 'node' : /^(?:@[^/]+\/)?[^/]+/u.exec(specifier)![0]
        expect([...(row?.packages ?? [])], `${room} may not use ${name}`).toContain(name)
      }
    }
  })

  test('is short', () => {
    if (room !== 'lexicon') expect(read(file).split('\n').length).toBeLessThanOrEqual(MAX_LINES)
  })

  test('documents its exports', () => {
    const bare = [
      ...read(file).matchAll(/(^.*)\n^export (?:async )?(?:function|class|interface|type|const|enum) (\w+)/gmu),
    ]
      .filter(([, before]) => !before!.trimEnd().endsWith('*/'))
      .map(([, , name]) => name)
    expect(bare).toEqual([])
  })
})
