/** The built viewer in a browser, opened from file:// as a reader opens it. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildGraph, toJson } from '../../src/graph/index.js'
import { story } from '../story.js'
import { pageWith, startBrowser, watch } from './browser.js'
import { CLAIMS, graphText, HOSTILE } from './fixture.js'
import { drawn, faint, unnamed } from './page-checks.js'

const started = await startBrowser()
const filled = pageWith(graphText)

/** The colour of outlets on light paper. */
const OUTLET = 0x1d4f7c

describe.skipIf('why' in started)('viewer', () => {
  const { browser } = started as { readonly browser: Browser }
  let page: Page
  let wrong: string[]

  const open = async (hash = '', options: BrowserContextOptions = {}, address = filled): Promise<void> => {
    await page?.context().close()
    page = await (await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })).newPage()
    page.setDefaultTimeout(20_000)
    wrong = watch(page, address)
    await page.goto(address + hash)
  }
  const heading = (): Promise<string> => page.locator('header.claim h2').innerText()
  const hash = (): Promise<string> => page.evaluate(() => location.hash)
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
  }
  afterAll(async () => browser.close())

  describe('on a wide page', () => {
    beforeAll(() => open())

    test('lists the claims, the most carried first, and shows its chains', async () => {
      expect(await page.locator('.claims a').count()).toBe(7)
      expect(await page.locator('.claims a').first().innerText()).toContain('3 outlets, 1 unnamed origin')
      expect(await heading()).toBe('The night crossing to the island will end in May')
      expect(await page.locator('.claim .headline').innerText()).toBe(
        'Three outlets rest on one unnamed origin: a mate on the night boat, who spoke to Quayside Post.',
      )
      expect(await page.locator('.map .stop .who').allInnerTexts()).toEqual([
        'Tideway',
        'Coastline Daily',
        'Quayside Post',
        'a mate on the night boat',
      ])
      expect(await page.locator('.map .leg').count()).toBe(3)
      expect(await page.locator('.map .stop.hollow').count()).toBe(1)
    })

    test('is used from the keyboard alone: search, choose, walk the chain, see the words, go back', async () => {
      await press('/')
      await page.keyboard.type('night crossing')
      await expect.poll(() => page.locator('.claims a').count()).toBe(3)
      expect(await page.getByRole('status').innerText()).toBe('3 claims')
      await press('ArrowDown', 'ArrowDown', 'ArrowUp', 'Enter')
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain('Tideway')
      await press('ArrowRight')
      const leg = 'Tideway has it from Coastline Daily: reports, stated, in 1 statement'
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(leg)
      await press('Enter')
      expect(await page.locator('.evidence h3').innerText()).toBe('Tideway has it from Coastline Daily')
      expect(await page.locator('.proof').count()).toBe(1)
      expect(await page.locator('mark.chosen').allInnerTexts()).toEqual(['Coastline Daily', 'reports'])
      expect(await page.locator('.proof mark.content').innerText()).toBe(
        'the night crossing to the island will end in May',
      )
      expect(await hash()).toBe(
        `#claim=${CLAIMS.end.replace('#', '%23')}&from=outlet:tideway&to=outlet:coastline-daily&q=night%20crossing`,
      )
      await press('Escape')
      expect(await page.locator('.proof').count()).toBe(2)
      await press('c')
      await expect.poll(() => page.locator('.spoken.seen').innerText()).toMatch(/address/iu)
      await press('?')
      expect(await page.locator('dialog').isVisible()).toBe(true)
      await press('Escape')
      expect(await page.locator('dialog').isVisible()).toBe(false)
    })

    test('says by which rule and with which words each link was read, and where to read on', async () => {
      await page.locator('.proof summary').last().click()
      expect(await page.locator('.proof').last().locator('tbody tr').last().innerText()).toMatch(
        /a mate on the night boat\s+A mate on the night boat\s+told\s+asserted\s+said-that/u,
      )
      const link = page.getByRole('link', { name: 'Read it at Tideway' })
      expect(await link.getAttribute('href')).toBe(
        'https://tideway.example/night-boat#:~:text=the%20night%20crossing%20to%20the%20island%20will%20end%20in%20May',
      )
    })

    test('sets both sides of a contradiction against each other', async () => {
      expect(await page.locator('.dispute .holder:visible').allInnerTexts()).toEqual([
        'a mate on the night boat says:',
        'Ines Halloran denies:',
      ])
      expect(await page.locator('.dispute mark.clash:visible').allInnerTexts()).toEqual(['end in May', 'denied'])
    })

    test('opens the claim that one tabs to', async () => {
      await page.locator('.claims a').nth(2).focus()
      const words = await page.locator('.claims a .words').nth(2).innerText()
      await press('Enter')
      expect(await heading()).toBe(words)
      expect(await page.evaluate(() => document.activeElement?.closest('.map') !== null)).toBe(true)
    })

    test('goes back and forward', async () => {
      const before = await heading()
      await page.locator('.claims a', { hasText: 'will stay' }).click()
      expect(await heading()).toBe('The night crossing will stay')
      await page.goBack()
      await expect.poll(heading).toBe(before)
      await page.goForward()
      await expect.poll(heading).toBe('The night crossing will stay')
    })

    test('draws the network, and finds the words of whom one clicks', async () => {
      await press('2')
      await page.locator('.network canvas').first().waitFor()
      const { colours, found, x, y } = await drawn(page, '.network .canvas', OUTLET)
      expect(colours).toBeGreaterThan(20)
      expect(found).toBe(true)
      await page.locator('.network .canvas').click({ position: { x: x + 2, y: y + 2 } })
      expect(await hash()).toMatch(/view=network.*&node=outlet:/u)
      await press('Escape')
      await page.locator('.network .canvas').focus()
      await press('ArrowRight')
      expect(await hash()).toMatch(/view=network.*&node=/u)
      await page.evaluate((to) => (location.hash = to), `#view=network&node=${encodeURIComponent(CLAIMS.stay)}`)
      await expect.poll(() => page.locator('.evidence h3').innerText()).toBe('The night crossing will stay')
      await page.locator('.network .canvas').focus()
      await press('Enter')
      expect(await hash()).toBe(`#claim=${CLAIMS.stay.replace('#', '%23')}`)
    })

    test('lists all contradictions', async () => {
      await press('3')
      expect(await page.locator('.disputes:visible h2').innerText()).toBe('2 contradictions')
      expect(await page.locator('.dispute:visible').count()).toBe(2)
    })

    test('asked the network for nothing and complained of nothing', () => {
      expect(wrong).toEqual([])
    })
  })

  test('an address restores what was shown', async () => {
    await open(`#view=network&table&node=outlet:quayside-post&q=boat&theme=dark`)
    expect(await page.locator('#search').inputValue()).toBe('boat')
    expect(await page.locator('.evidence h3').innerText()).toBe('Quayside Post')
    expect(await page.locator('.network tr [aria-pressed=true]').innerText()).toBe('Quayside Post')
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(23, 22, 19)')
  })

  test('hostile words stay words', async () => {
    await open(`#claim=${encodeURIComponent(CLAIMS.pier)}`)
    expect(await heading()).toContain(HOSTILE.replace('\u202e', '\\u{202e}'))
    expect(await page.locator('.stop .who').last().innerText()).toContain('<img src=x')
    expect(await page.locator('main img, main script').count()).toBe(0)
    expect(await page.evaluate('document.body.innerText')).not.toContain('\u202e')
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0)
    expect(await page.getByRole('link', { name: /Read it/u }).count()).toBe(0)
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
    await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.hacked = 1'
      document.body.append(script)
    })
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
    expect(wrong.every((one) => one.includes('Content Security Policy'))).toBe(true)
  })

  test.each([
    ['light', 1440, 'claim=claim:daily%23s1&node=unnamed:claim-1/1'],
    ['dark', 1440, 'claim=claim:daily%23s1&node=unnamed:claim-1/1'],
    ['light', 390, 'claim=claim:daily%23s1'],
    ['dark', 800, 'view=network&table'],
  ] as const)('has names and contrast: %s, %i wide', async (colorScheme, width, at) => {
    await open(`#${at}`, { colorScheme, viewport: { width, height: 900 } })
    expect(await unnamed(page)).toEqual([])
    expect(await faint(page)).toEqual([])
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
  })

  test('on a small page the list gives way to the claim, and comes back', async () => {
    await open('', { viewport: { width: 390, height: 844 } })
    expect(await page.locator('main').isVisible()).toBe(false)
    await page.locator('.claims a').first().click()
    expect(await page.locator('.list').isVisible()).toBe(false)
    expect(await page.locator('.ways li').count()).toBe(1)
    await page.getByRole('link', { name: 'All claims' }).click()
    expect(await page.locator('.list').isVisible()).toBe(true)
  })

  test('within another page only the claim is shown', async () => {
    await open(`#embed&claim=${encodeURIComponent(CLAIMS.end)}`)
    expect(
      await page.locator('.masthead, .list, .colophon').evaluateAll((all) => all.map((one) => one.checkVisibility())),
    ).toEqual([false, false, false])
    expect(await page.locator('.map .stop').first().isVisible()).toBe(true)
  })

  test.each([1440, 380])('words without an end and forty outlets stay within a page %i wide', async (width) => {
    const data = story(
      Array.from({ length: 40 }, (_, i) => `a${i} 2024-01-02 | Outlet${i} > @Ann | ${'x'.repeat(3000)}`),
    )
    const claims = data.claims.map((claim) => ({ ...claim, text: `${claim.text} “${'y'.repeat(3000)}”` }))
    const long = pageWith(JSON.stringify(toJson(buildGraph({ ...data, claims }))))
    const claim = `claim=${encodeURIComponent(claims[0]!.id)}`
    for (const at of [claim, `${claim}&view=network&table`]) {
      await open(`#${at}`, { viewport: { width, height: 900 } }, long)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    }
    await open(`#${claim}`, { viewport: { width, height: 900 } }, long)
    expect(await page.locator('.ways li').count()).toBe(1)
    expect(await page.locator('.ways li p').innerText()).toMatch(/^40 outlets\s+→\s+Ann$/u)
    await page.getByRole('button', { name: 'Outlet7, outlet' }).click()
    expect(await page.locator('.evidence h3').innerText()).toBe('Outlet7')
  })

  test('without a graph it says so, and opens a file', async () => {
    await open('', {}, pageWith(''))
    expect(await page.getByRole('status').innerText()).toBe('This page holds no graph yet.')
    await page.setInputFiles('#file', { name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from('{') })
    await expect.poll(() => page.getByRole('status').innerText()).toContain('notes.json is no JSON')
    await page.setInputFiles('#file', {
      name: 'graph.json',
      mimeType: 'application/json',
      buffer: Buffer.from(graphText),
    })
    await expect.poll(() => page.locator('.claims a').count()).toBe(7)
    expect(wrong).toEqual([])
  })
})

test.skipIf('why' in started)('without WebGL the network is a table', async () => {
  const other = await startBrowser(['--disable-3d-apis'])
  if ('why' in other) throw new Error(other.why)
  try {
    const page = await other.browser.newPage()
    await page.goto(`${filled}#view=network`)
    await page.locator('.network table').waitFor()
    expect(await page.locator('.network .bar').innerText()).toContain('no WebGL')
    await page.locator('.network th button', { hasText: 'Quayside Post' }).click()
    expect(await page.locator('.evidence h3').innerText()).toBe('Quayside Post')
  } finally {
    await other.browser.close()
  }
})
