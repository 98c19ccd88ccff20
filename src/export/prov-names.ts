import type { Statement } from '../model/index.js'
import { localName } from './uri.js'

/** What PROV-JSON holds. */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json }

/** One thing or relation of PROV-JSON: its id and what is said of it. */
export type Entry = readonly [id: string, value: { readonly [key: string]: Json | undefined }]

/** The qualified name of anything that has an id. */
export const named = (id: string): string => `hs:${localName(id)}`

/** A name as a value, which PROV tells from a text. */
export const qualified = (name: string): Json => ({ $: name, type: 'prov:QUALIFIED_NAME' })

/** The name of an article. */
export const articleName = (id: string): string => named(`article:${id}`)

/** The name of an article's account of things, a bundle. */
export const accountName = (id: string): string => named(`account:${id}`)

/** The name of the k-th link of a chain: what its agent says, as told by the ones before. */
export const linkName = (statement: Statement, k: number): string => named(`statement:${statement.id}/${k}`)
