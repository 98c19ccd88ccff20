/** The rows of a CSV text by RFC 4180. */
export function parseCsv(csv: string): string[][] {
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
