import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'

const FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
]

/** Whether a missing browser is a failure. */
const REQUIRED = process.env['HEARSAY_REQUIRE_BROWSER'] === '1'

/** A browser that was started, or why none was. */
export type Started = { readonly browser: Browser } | { readonly why: string }

/** Starts the first browser that starts: `CHROMIUM_PATH`, the system's, the one that npm brings. */
export async function startBrowser(flags: readonly string[] = []): Promise<Started> {
  const failures: string[] = []
  for (const find of [environment, system, fromNpm]) {
    try {
      const executablePath = await find()
      if (executablePath === undefined) continue
      return { browser: await chromium.launch({ executablePath, chromiumSandbox: false, args: [...FLAGS, ...flags] }) }
    } catch (error) {
      failures.push(String(error).split('\n')[0]!)
    }
  }
  const why = `NO BROWSER STARTED, the viewer is not tested. Set CHROMIUM_PATH or install chromium. ${failures.join(' | ')}`
  if (REQUIRED) throw new Error(why)
  console.warn(`\n${'!'.repeat(80)}\n${why}\n${'!'.repeat(80)}\n`)
  return { why }
}

const environment = (): string | undefined => process.env['CHROMIUM_PATH']
const system = (): string | undefined =>
  ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path))

/** Unpacks its own system libraries too where it believes to run on AWS Lambda, which a bare machine needs. */
async function fromNpm(): Promise<string> {
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x'
  const { default: packed } = await import('@sparticuz/chromium')
  return packed.executablePath()
}

/** The built viewer. */
const BUILT = join(import.meta.dirname, '../../dist/viewer/index.html')

/** Address of a file with the viewer and `graph` in it, as `hearsay build` writes it. */
export function pageWith(graph: string): string {
  if (!existsSync(BUILT)) throw new Error('dist/viewer/index.html is missing: run `npm run build` first')
  const html = readFileSync(BUILT, 'utf8')
  const empty = '<script type="application/json" id="hearsay-graph"></script>'
  if (!html.includes(empty)) throw new Error('the viewer has no empty place for its graph')
  const filled = html.replace(empty, () => empty.replace('></', () => `>${graph.replaceAll('<', '\\u003c')}</`))
  const file = join(mkdtempSync(join(tmpdir(), 'hearsay-viewer-')), 'index.html')
  writeFileSync(file, filled)
  return pathToFileURL(file).href
}

/** What a page did that it should not: requests beyond its own file, errors and complaints of the policy. */
export function watch(page: Page, own: string): string[] {
  const wrong: string[] = []
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== own && !request.url().startsWith('data:'))
      wrong.push(`request ${request.url()}`)
  })
  page.on('pageerror', (error) => wrong.push(`error ${error.message}`))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !/GPU stall|GL Driver/u.test(message.text()))
      wrong.push(`${message.type()} ${message.text()}`)
  })
  return wrong
}
