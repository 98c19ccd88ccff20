/**
 * An EDTF date (`2018`, `2018-05`, `2018-05-29`, with time and offset) as milliseconds since 1970 in UTC: a year or month
 * counts from its first day, a time without an offset as UTC. `undefined` where it is none of these.
 */
export function instant(date: string | undefined): number | undefined {
  if (date === undefined) return undefined
  const parts =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:?\d{2})?)?)?)?$/u.exec(date)
  if (!parts) return undefined
  const [, year, month = '01', day = '01', time = '00:00', offset = 'Z'] = parts
  const value = Date.parse(`${year}-${month}-${day}T${time}${offset.replace(/^([+-]\d{2})(\d{2})$/u, '$1:$2')}`)
  return Number.isNaN(value) ? undefined : value
}

/** Order of publication: dated before undated, earlier first, then by id. */
export function byDate(
  a: { readonly published?: string; readonly id: string },
  b: { readonly published?: string; readonly id: string },
): number {
  const x = instant(a.published) ?? Infinity
  const y = instant(b.published) ?? Infinity
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
