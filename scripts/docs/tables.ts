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

/** What stands under a heading of the third rank, up to the next one. */
export function sectionOf(page: string, title: string): string {
  return page.split(`\n### ${title}\n`)[1]?.split(/\n##/)[0] ?? ""
}

/** The block of JSON there. */
export function exampleIn(page: string, title: string): Record<string, unknown> {
  const block = /```json\n([\s\S]*?)\n```/.exec(sectionOf(page, title))?.[1] ?? "{}"
  return JSON.parse(block) as Record<string, unknown>
}
