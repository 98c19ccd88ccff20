const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** An EDTF date for a reader: `29 May 2018`, `May 2018`, `2018`; a time of day is left off. What is none stays as it is. */
export function when(date: string | undefined): string {
  if (date === undefined) return 'undated'
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T.{0,40})?$/u.exec(date)
  if (!parts) return date
  const [, year, month, day] = parts
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1]
  if (name === undefined) return year!
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
}
