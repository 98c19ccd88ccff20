import { visible } from './direction.js'
import { safeUrl } from './safe-url.js'

/** What stands inside an element: text is always text, never markup, and never turns the direction of other words. `null`, `false` and `undefined` are left out. */
export type Child = Node | string | number | null | false | undefined

/** Attributes by name; functions become listeners of the event of that name; `false` and `undefined` are left out. */
export type Attributes = Readonly<
  Record<string, string | number | boolean | undefined | ((event: Event & { readonly key?: string }) => void)>
>

/** Attributes that people see or hear. */
const READ_OUT: ReadonlySet<string> = new Set(['title', 'aria-label', 'aria-description'])

/** An HTML element. A `href` that is neither a fragment nor http(s) is left out. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  return fill(document.createElement(tag), attributes, children)
}

/** An SVG element, likewise. */
export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[K] {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children)
}

function fill<E extends Element>(element: E, attributes: Attributes, children: readonly Child[]): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue
    if (typeof value === 'function') element.addEventListener(name, value)
    else if (name === 'href' && !String(value).startsWith('#') && safeUrl(String(value)) === undefined) continue
    else element.setAttribute(name, value === true ? '' : READ_OUT.has(name) ? visible(String(value)) : String(value))
  }
  append(element, children)
  return element
}

function append(element: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue
    element.append(child instanceof Node ? child : visible(String(child)))
  }
}

/** Replaces what `root` holds; the focus stays on the element of the same `data-key`, and the scroll where it was. */
export function swap(root: Element, ...children: readonly Child[]): void {
  const active = root.contains(document.activeElement) ? document.activeElement : null
  const key = active instanceof HTMLElement ? active.dataset['key'] : undefined
  const top = root.scrollTop
  root.replaceChildren()
  append(root, children)
  root.scrollTop = top
  if (key === undefined) return
  for (const one of root.querySelectorAll<HTMLElement>('[data-key]')) {
    if (one.dataset['key'] === key) return one.focus({ preventScroll: true })
  }
}

/** Places an element by custom properties, which a strict content policy allows where it forbids `style="…"`. */
export function place<E extends HTMLElement | SVGElement>(element: E, properties: Readonly<Record<string, number>>): E {
  for (const [name, value] of Object.entries(properties)) element.style.setProperty(`--${name}`, String(value))
  return element
}
