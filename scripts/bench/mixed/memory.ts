import { execFileSync } from "node:child_process"
import { sleep } from "../../lib/processes"

const EVERY_MS = 5_000

/** What servers held, in megabytes each, on average, over the beginning and the end of a while. */
export interface Held {
  first_mb: number
  last_mb: number
}

/** Looks at what servers hold until it is over; a tenth of the looks are its beginning once they are warm. */
export async function watchMemory(pids: () => number[], isOver: () => boolean): Promise<Held> {
  const looks: number[] = []
  while (!isOver()) {
    looks.push(averageOf(pids().map(residentOf)))
    for (let left = EVERY_MS; left > 0 && !isOver(); left -= 100) await sleep(100)
  }
  const tenth = Math.max(1, Math.floor(looks.length / 10))
  return {
    first_mb: averageOf(looks.slice(tenth, tenth * 2)),
    last_mb: averageOf(looks.slice(-tenth)),
  }
}

function residentOf(pid: number): number {
  try {
    const text = execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })
    return Number(text) / 1_024
  } catch {
    // It was killed a moment ago.
    return Number.NaN
  }
}

function averageOf(all: readonly number[]): number {
  const known = all.filter((one) => Number.isFinite(one))
  return known.reduce((sum, one) => sum + one, 0) / Math.max(1, known.length)
}
