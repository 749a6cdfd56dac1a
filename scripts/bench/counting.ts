import type { MeasuredServer, Reading } from "./server"

/** Waits until no request's statement has come for half a second. */
export async function quiet(server: MeasuredServer): Promise<Reading> {
  let last = await server.read()
  for (let quiet = 0; quiet < 5; ) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    const now = await server.read()
    quiet = total(now) - clocks(now) === total(last) - clocks(last) ? quiet + 1 : 0
    last = now
  }
  return last
}

/** What was counted in between, without what the clocks did. */
export function difference(
  before: Record<string, number>,
  after: Record<string, number>
): Record<string, number> {
  return Object.fromEntries(
    Object.entries(after)
      .filter(([what]) => !what.startsWith("clocks"))
      .map(([what, count]) => [what, count - (before[what] ?? 0)] as const)
      .filter(([, count]) => count > 0)
  )
}

function total({ statements }: Reading): number {
  return Object.values(statements).reduce((all, count) => all + count, 0)
}

/** What the server's own jobs sent. */
export function clocks({ statements }: Reading): number {
  return statements.clocks ?? 0
}
