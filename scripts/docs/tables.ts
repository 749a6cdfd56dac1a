/** The cells of the first table of a page, or of the first one under a heading; without its head. */
export function rowsOf(page: string, heading?: string): string[][] {
  const part = heading === undefined ? page : page.split(`\n## ${heading}\n`)[1]
  const lines = part?.split("\n") ?? []
  const start = lines.findIndex((line) => line.startsWith("|"))
  const table = lines.slice(start)
  const end = table.findIndex((line) => !line.startsWith("|"))
  return table.slice(2, end === -1 ? undefined : end).map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim())
  )
}
