import { expect, test } from 'vitest'
import { folder, hearsay, hearsayHere } from './hearsay.js'

const TEXT =
  '---\noutlet: Coast Post\npublished: 2024-03-02\n---\n' +
  'The Bay Times said that engineer Ana Lund had said that the bridge is safe.\n\u001b[2JNothing else is known.\n'

const cwd = folder({ 'a.txt': TEXT, 'empty.txt': '' })

test('marks sources, cues and contents in the text, and lists the statements', async () => {
  const { code, out } = await hearsayHere(['extract', '--explain', 'a.txt'], { cwd })
  expect(code).toBe(0)
  expect(out).toMatch(/^Coast Post, 2024-03-02, a\n/u)
  expect(out).toMatch(/\[source 1\|The Bay Times\] \[cue 1 [\w-]+\|said\] \[content 1\|that \[source 2\|/u)
  expect(out).toMatch(/Coast Post → Bay Times → Ana Lund\n {4}“the bridge is safe”/u)
})

test('in colours where they are wanted, and never in those of the article', async () => {
  const { out } = hearsay(['extract', '--explain', 'a.txt'], { cwd, env: { FORCE_COLOR: '1', NO_COLOR: '' } })
  expect(out).toMatch(/\u001b\[36mThe Bay Times\u001b\[39m/u)
  expect(out).not.toContain('\u001b[2J')
  expect((await hearsayHere(['extract', '--explain', 'a.txt'], { cwd })).out).not.toContain('\u001b')
})

test('without an article it fails', async () => {
  expect(await hearsayHere(['extract', '--explain', 'empty.txt'], { cwd })).toMatchObject({ code: 1, out: '' })
  expect(await hearsayHere(['extract', '--explain', 'none.txt'], { cwd })).toMatchObject({ code: 1, out: '' })
})
