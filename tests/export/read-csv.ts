/** The rows of a CSV text by RFC 4180; a byte order mark at its beginning is no part of it. */
export function parseCsv(text: string): string[][] {
  const csv = text.replace(/^\ufeff/u, '')
  const rows: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|$)/gy
  while (cell.lastIndex < csv.length) {
    const match = cell.exec(csv)
    if (!match) throw new Error(`no CSV at ${cell.lastIndex}: ${csv.slice(cell.lastIndex, cell.lastIndex + 40)}`)
    rows.at(-1)!.push(match[1] === undefined ? match[2]! : match[1].replaceAll('""', '"'))
    if (match[3] !== ',' && cell.lastIndex < csv.length) rows.push([])
  }
  return rows
}
