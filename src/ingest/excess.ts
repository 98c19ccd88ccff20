/** Elements that need no end tag: they close by themselves or hold nothing. */
const SELF_CLOSING = new Set(
  'area base br col embed hr img input link meta source track wbr p li dd dt option optgroup tr td th thead tbody tfoot colgroup rp rt html head body'.split(
    ' ',
  ),
)

/** Parsing takes time with the square of the depth; pages written by people stay below a hundred. */
const MAX_NESTED = 2000
/** Tags and entities: each is a node of its own. News pages have some thousand. */
const MAX_PIECES = 200_000
/** White space within one tag: about the number of its attributes, which are compared with one another. */
const MAX_SPACES = 5000

/**
 * In what a page goes beyond all that people write, found without parsing it and in linear time: too many elements open at
 * once, too many tags and entities, or too many attributes in one tag. `undefined` for a page that is safe to parse.
 */
export function excess(html: string): string | undefined {
  const open = new Map<string, number>()
  let depth = 0
  let closed = 0
  if ((html.match(/[<&]/gu)?.length ?? 0) > MAX_PIECES) return 'it has too many tags and entities'
  for (const { index, 1: end, 2: name } of html.matchAll(/<(\/?)([a-z][a-z0-9-]{0,30})/giu)) {
    if (index >= closed) {
      const at = html.indexOf('>', index)
      closed = at < 0 ? html.length : at
      if (closed - index > MAX_SPACES && spaces(html, index, closed) > MAX_SPACES)
        return 'a tag has too many attributes'
    }
    const tag = name!.toLowerCase()
    if (SELF_CLOSING.has(tag)) continue
    const count = open.get(tag) ?? 0
    if (end === '') {
      open.set(tag, count + 1)
      if (++depth > MAX_NESTED) return 'its elements are nested too deep'
    } else if (count > 0) {
      open.set(tag, count - 1)
      depth--
    }
  }
  return undefined
}

function spaces(text: string, start: number, end: number): number {
  let count = 0
  for (let i = start; i < end; i++) if (text.charCodeAt(i) <= 32) count++
  return count
}
