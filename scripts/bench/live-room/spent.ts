import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"

/** What a process used while something happened. */
export interface Spent {
  /** A second. */
  cpu_ms: number
  /** At its end. */
  rss_mb: number
}

export async function spentBy(pid: number, work: () => Promise<unknown>): Promise<Spent> {
  const before = cpuOf(pid)
  const started = performance.now()
  await work()
  const seconds = (performance.now() - started) / 1_000
  return { cpu_ms: (cpuOf(pid) - before) / seconds, rss_mb: residentOf(pid) }
}

/** Milliseconds, by Linux: user and system, in ticks of a hundredth of a second. */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}

function residentOf(pid: number): number {
  const text = execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })
  return Number(text) / 1_024
}
