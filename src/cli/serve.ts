import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { failure, systemCode } from './fail.js'

/** The only address that is served: this machine itself. */
const LOOPBACK = '127.0.0.1'

/** What the page may do: run what stands in it, and reach nothing. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline' blob:; style-src 'unsafe-inline'; img-src data: blob:; " +
  "font-src data:; worker-src blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

const refuse = (response: ServerResponse, status: number, why: string): void =>
  void response.writeHead(status, { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' }).end(`${why}\n`)

/**
 * Serves one page on loopback until the server is closed. Only requests that name this host and port are answered: a page
 * elsewhere that points its own name at 127.0.0.1 gets nothing.
 * @throws HearsayError `cannot-listen`, e.g. where the port is taken. Port 0 takes any free one.
 */
export async function serve(page: Buffer, port: number): Promise<{ readonly server: Server; readonly url: string }> {
  let hosts: readonly string[] = []
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    if (!hosts.includes(request.headers.host ?? '')) return refuse(response, 421, 'This host is not served here.')
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Only GET and HEAD.')
    if (!/^\/(?:index\.html)?(?:[?#]|$)/u.test(request.url ?? '')) return refuse(response, 404, 'Nothing here.')
    response.writeHead(200, { ...HEADERS, 'content-type': 'text/html; charset=utf-8', 'content-length': page.length })
    response.end(request.method === 'HEAD' ? undefined : page)
  }
  const server = createServer(answer)
  try {
    server.listen(port, LOOPBACK)
    await once(server, 'listening')
  } catch (error) {
    const code = systemCode(error) ?? String(error)
    throw failure(
      'cannot-listen',
      `cannot serve on port ${port} (${code})`,
      'give another port with --port, or 0 for any',
    )
  }
  const { port: taken } = server.address() as AddressInfo
  hosts = [`${LOOPBACK}:${taken}`, `localhost:${taken}`]
  return { server, url: `http://${LOOPBACK}:${taken}/` }
}
