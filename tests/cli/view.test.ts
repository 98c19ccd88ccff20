import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { createInterface } from 'node:readline'
import { join } from 'node:path'
import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MAIN, STORY, folder, hearsay, hearsayHere } from './hearsay.js'

const viewer = existsSync(join(import.meta.dirname, '../../dist/viewer/index.html'))

interface Answer {
  readonly status: number | undefined
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

function ask(port: number, options: { host?: string; path?: string; method?: string } = {}): Promise<Answer> {
  const { host = `127.0.0.1:${port}`, path = '/', method = 'GET' } = options
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers: { host } }, (response) => {
      let body = ''
      response.on('data', (data) => (body += String(data)))
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }))
    })
      .on('error', reject)
      .end()
  })
}

describe.skipIf(!viewer)('view', () => {
  const cwd = folder(STORY)
  let server: ChildProcess
  let port: number

  beforeAll(async () => {
    hearsay(['build', '.', '--out', 'made'], { cwd })
    server = spawn(process.execPath, [MAIN, 'view', '--in', 'made', '--port', '0'], { cwd })
    const [line] = (await once(createInterface({ input: server.stdout! }), 'line')) as [string]
    port = Number(/127\.0\.0\.1:(\d+)\//u.exec(line)![1])
  })
  afterAll(() => void server.kill())

  test('serves the viewer with the graph in it', async () => {
    const { status, headers, body } = await ask(port)
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    const json = /id="hearsay-graph">(.*?)<\/script>/su.exec(body)![1]!
    expect(JSON.parse(json)).toEqual(JSON.parse(readFileSync(join(cwd, 'made/graph.json'), 'utf8')))
  })

  test.each<[string, Parameters<typeof ask>[1], number]>([
    ['localhost', { host: 'localhost' }, 200],
    ['another name that leads here', { host: 'evil.example' }, 421],
    ['another port', { host: '127.0.0.1:1' }, 421],
    ['another path', { path: '/../package.json' }, 404],
    ['the page by name', { path: '/index.html?claim=1' }, 200],
    ['a form', { method: 'POST' }, 405],
    ['only the head', { method: 'HEAD' }, 200],
  ])('%s', async (_name, options, status) => {
    const host = options?.host === 'localhost' ? `localhost:${port}` : options?.host
    const answer = await ask(port, { ...options, ...(host === undefined ? {} : { host }) })
    expect(answer.status).toBe(status)
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
    if (status !== 200) expect(answer.body).not.toContain('<')
  })

  test('a taken port is an error', async () => {
    const { code, err } = await hearsayHere(['view', '--in', 'made', '--port', String(port)], { cwd })
    expect([code, err]).toEqual([1, expect.stringMatching(/cannot serve on port[\s\S]*hint: /u)])
  })

  test('ends with 0 when interrupted', async () => {
    const other = spawn(process.execPath, [MAIN, 'view', '--in', 'made', '--port', '0'], { cwd })
    await once(other.stdout, 'data')
    other.kill('SIGINT')
    expect((await once(other, 'close'))[0]).toBe(0)
  })

  test('writes one file instead', () => {
    expect(hearsay(['view', '--in', 'made', '-o', 'story.html'], { cwd })).toEqual({ code: 0, out: '', err: '' })
    expect(readFileSync(join(cwd, 'story.html'), 'utf8')).toBe(readFileSync(join(cwd, 'made/index.html'), 'utf8'))
  })
})
