import { parseHTML } from 'linkedom'

/** As much of a node as we ask of it; linkedom's own types want the browser's. */
export interface PageNode {
  /** 1 element, 3 text. */
  readonly nodeType: number
  readonly textContent: string | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  readonly parentNode: PageNode | null
}

/** As much of an element as we ask of it. */
export interface PageElement extends PageNode {
  /** In capitals, whatever the page wrote. */
  readonly tagName: string
  getAttribute(name: string): string | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

/** A parsed page. */
export interface PageDocument {
  readonly documentElement: PageElement
  readonly body: PageElement
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

/** Parses a page or a fragment of one that `excess` finds nothing in; nothing is loaded or run. */
export function parsePage(html: string): PageDocument {
  const whole = /<html[\s>]/iu.test(html.slice(0, 20_000)) ? html : `<!doctype html><html><body>${html}</body></html>`
  return (parseHTML(whole) as unknown as { readonly document: PageDocument }).document
}

/** Whether a node is an element. */
export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1

/** Visits all nodes below `root` in order, without recursion; `enter` returns whether to go below an element. */
export function walk(
  root: PageNode,
  enter: (node: PageNode, depth: number) => boolean,
  leave: (node: PageNode) => void,
): void {
  let node = root.firstChild
  let depth = 1
  while (node) {
    if (enter(node, depth) && node.firstChild) {
      node = node.firstChild
      depth++
      continue
    }
    leave(node)
    while (node && !node.nextSibling) {
      node = node.parentNode
      depth--
      if (!node || node === root) return
      leave(node)
    }
    node = node.nextSibling
  }
}

/** Elements and depth of a document, for refusing what no page needs. */
export function sizeOf(document: PageDocument): { readonly elements: number; readonly depth: number } {
  let elements = 0
  let deepest = 0
  walk(
    document.documentElement,
    (node, depth) => {
      if (isElement(node)) elements++
      if (depth > deepest) deepest = depth
      return true
    },
    () => undefined,
  )
  return { elements, depth: deepest }
}
