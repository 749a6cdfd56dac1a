import { mkdirSync } from "node:fs"
import { cpus, platform, release, totalmem } from "node:os"
import { join } from "node:path"
import { Failure } from "../lib/failure"
import { type Postgres, startPostgres } from "../lib/postgres"
import { Processes } from "../lib/processes"
import type { Progress } from "../start"
import type { Build } from "./builds"

/** What every bench stands on: a folder that is kept, a PostgreSQL of its own, and processes that end with it. */
export interface Ground {
  folder: string
  postgres: Postgres
  /** For the processes of one build, those that an earlier run left behind ended. */
  processesOf(build: Build): Promise<Processes>
}

/** Gives a bench its ground, says why it failed, and ends whatever it started, also when it is interrupted. */
export async function onGround(
  progress: Progress,
  work: (ground: Ground) => Promise<void>
): Promise<void> {
  const folder = join(process.cwd(), ".reluv", "bench")
  mkdirSync(folder, { recursive: true })
  const running: Processes[] = []
  let postgres: Postgres | undefined
  const leave = async () => {
    for (const processes of running.splice(0)) {
      await processes.stop({ patience_ms: 5_000 })
      processes.done()
    }
    postgres?.stop()
  }
  for (const name of ["SIGINT", "SIGTERM"] as const)
    process.on(name, () => void leave().finally(() => process.exit(1)))
  try {
    postgres = await startPostgres({ folder: join(folder, "postgres"), port: 5699 })
    await work({
      folder,
      postgres,
      processesOf: async ({ commit }) => {
        const processes = new Processes(folder, join(folder, `logs-${commit}`))
        await processes.stopLeftovers()
        running.push(processes)
        return processes
      },
    })
  } catch (error) {
    progress.end()
    console.error(`\n✗ ${error instanceof Failure ? error.message : (error as Error).stack}`)
    process.exitCode = 1
  } finally {
    await leave()
  }
}

/** What figures are of, for whoever reads them later. */
export function machineOf(builds: readonly Build[]): string {
  const cpu = `${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown"}`
  const memory = Math.round(totalmem() / 2 ** 30)
  const commits = builds.map(({ commit }) => commit).join(" and ")
  return `${cpu}, ${memory} GB, ${platform()} ${release()}, Node ${process.version}; commits ${commits}`
}

/** A number of an option. */
export function whole(text: string): number {
  const number = Number(text)
  if (Number.isSafeInteger(number) && number > 0) return number
  throw new Failure(`"${text}" is no whole number above 0`)
}
