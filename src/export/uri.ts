import { xmlId } from './xml.js'

/** Namespace of what only hearsay has a word for. */
export const NAMESPACE = 'urn:hearsay:'

/** An id as the local part of a name in `NAMESPACE`: different for different ids, with no character that needs care. */
export const localName = (id: string): string =>
  encodeURIComponent(xmlId(id)).replace(/[!'()*~]/gu, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)

/** A web address as it may stand in a link, or undefined for anything else than http and https. */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !/^https?:\/\//iu.test(url) || !URL.canParse(url)) return undefined
  return new URL(url).href.replace(/[()<>"'\\|`]/gu, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
}
