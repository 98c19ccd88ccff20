import { describe, expect, test } from 'vitest'
import { array, assert, asyncProperty, integer, string } from 'fast-check'
import { lines } from '../../src/cli/lines.js'

async function* chunks(text: string, size: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const read = async (text: string, size = 5, limit?: number): Promise<readonly (readonly [number, string | null])[]> => {
  const out: (readonly [number, string | null])[] = []
  for await (const line of lines(chunks(text, size), limit)) out.push([line.number, line.text])
  return out
}

describe('lines', () => {
  test.each<[string, string, (readonly [number, string | null])[]]>([
    ['nothing', '', []],
    ['only blanks', '\n \n\r\n', []],
    [
      'a last line without an end',
      'a\nb',
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    [
      'blank lines between, which count',
      'a\n\nb\n',
      [
        [1, 'a'],
        [3, 'b'],
      ],
    ],
    [
      'Windows line ends, which JSON does not mind',
      'a\r\nb\r\n',
      [
        [1, 'a\r'],
        [2, 'b\r'],
      ],
    ],
    [
      'a byte order mark',
      '\ufeffa\n\ufeffb\n',
      [
        [1, 'a'],
        [2, '\ufeffb'],
      ],
    ],
    [
      'characters cut between chunks',
      'žluť\n日本語\n',
      [
        [1, 'žluť'],
        [2, '日本語'],
      ],
    ],
  ])('%s', async (_name, text, expected) => {
    for (const size of [1, 2, 3, 1000]) expect(await read(text, size)).toEqual(expected)
  })

  test.each([1, 3, 1000])('skips what is too long, and goes on (chunks of %i)', async (size) => {
    const text = `short\n${'x'.repeat(50)}\nshort again\n${'y'.repeat(21)}`
    expect(await read(text, size, 20)).toEqual([
      [1, 'short'],
      [2, null],
      [3, 'short again'],
      [4, null],
    ])
  })

  test('are the same however the bytes are cut', () =>
    assert(
      asyncProperty(array(string({ unit: 'binary' })), integer({ min: 1, max: 9 }), async (parts, size) => {
        const text = parts.map((part) => part.replace(/\n/gu, ' ')).join('\n')
        expect(await read(text, size)).toEqual(await read(text, 1e6))
      }),
      { seed: 1, numRuns: 50 },
    ))
})
