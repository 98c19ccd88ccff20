import type { Page } from 'playwright-core'

/** Buttons, links and fields that a screen reader could not name, and ids that stand twice. */
export const unnamed = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wrong: string[] = []
    const all = document.querySelectorAll<HTMLElement>('button, a[href], input, select, [role=application], [tabindex]')
    for (const one of all) {
      const label = one.id === '' ? null : document.querySelector(`label[for="${CSS.escape(one.id)}"]`)
      const name = one.getAttribute('aria-label') ?? label?.textContent ?? one.textContent ?? ''
      if (name.trim() === '' && one.offsetParent !== null) wrong.push(one.outerHTML.slice(0, 120))
    }
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    return [...wrong, ...ids.filter((id, i) => ids.indexOf(id) !== i)]
  })

/** Visible text whose contrast with what lies behind it is below 4.5:1 (WCAG 2.2, 1.4.3; large text 3:1). */
export const faint = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    type Colour = readonly [r: number, g: number, b: number, a: number]
    // Runs in the page, which knows nothing from outside this function.
    // oxlint-disable-next-line unicorn/consistent-function-scoping
    const read = (css: string): Colour => {
      const [r = 0, g = 0, b = 0, a = 1] = (css.match(/[\d.]+/gu) ?? []).map(Number)
      return [r, g, b, a]
    }
    const luminance = ([r, g, b]: Colour): number => {
      const [x, y, z] = [r, g, b].map((c) => (c <= 10.31475 ? c / 3294.6 : ((c / 255 + 0.055) / 1.055) ** 2.4))
      return 0.2126 * x! + 0.7152 * y! + 0.0722 * z!
    }
    const behind = (element: Element | null): Colour => {
      for (let at = element; at; at = at.parentElement) {
        const colour = read(getComputedStyle(at).backgroundColor)
        if (colour[3] > 0.99) return colour
      }
      return [255, 255, 255, 1]
    }
    const wrong = new Set<string>()
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const element = node.parentElement
      if (!element || node.textContent?.trim() === '' || !element.checkVisibility({ visibilityProperty: true }))
        continue
      if (element.closest('script, style, noscript, option, .spoken, .skip')) continue
      const style = getComputedStyle(element)
      const [light, dark] = [luminance(read(style.color)), luminance(behind(element))].sort((a, b) => b - a)
      const size = parseFloat(style.fontSize)
      const least = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5
      const contrast = (light! + 0.05) / (dark! + 0.05)
      if (contrast < least) wrong.add(`${contrast.toFixed(2)} ${element.className} “${node.textContent?.slice(0, 30)}”`)
    }
    return [...wrong]
  })

/** What is drawn in an element: how many colours (1 where it is blank), and where a colour is first met, if at all. */
export const drawn = async (
  page: Page,
  selector: string,
  colour: number,
): Promise<{ readonly colours: number; readonly x: number; readonly y: number; readonly found: boolean }> => {
  const picture = await page.locator(selector).screenshot()
  return page.evaluate(
    async ([base64, sought]) => {
      const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!
      context.drawImage(bitmap, 0, 0)
      const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height)
      const seen = new Map<number, number>()
      for (let i = 0; i < data.length; i += 4) {
        const one = (data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]!
        if (!seen.has(one)) seen.set(one, i / 4)
      }
      const at = seen.get(sought)
      return {
        colours: seen.size,
        found: at !== undefined,
        x: (at ?? 0) % bitmap.width,
        y: Math.floor((at ?? 0) / bitmap.width),
      }
    },
    [picture.toString('base64'), colour] as const,
  )
}
