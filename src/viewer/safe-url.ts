/** `url` where it is an absolute http or https address, else `undefined`. */
export function safeUrl(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  const { protocol, href } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? href : undefined
}

/** How many words of a quotation's beginning and end a text fragment names. */
const WORDS = 5

/**
 * `url` with a text fragment that makes a browser scroll to `words` and mark them (WICG scroll-to-text-fragment), or
 * `undefined` where the url is unsafe.
 */
export function urlOfWords(url: string | undefined, words: string): string | undefined {
  const safe = safeUrl(url)
  if (safe === undefined) return undefined
  const all = words.trim().split(/\s+/u).filter(Boolean)
  if (all.length === 0) return safe
  const parts = all.length <= 2 * WORDS ? [all.join(' ')] : [all.slice(0, WORDS).join(' '), all.slice(-WORDS).join(' ')]
  const directive = parts.map((part) => encodeURIComponent(part.toWellFormed()).replace(/-/gu, '%2D')).join(',')
  return `${safe}${safe.includes('#') ? '' : '#'}:~:text=${directive}`
}
