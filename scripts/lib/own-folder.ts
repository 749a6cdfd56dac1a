import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { readJson } from "./setup"

/** Pids and addresses of a run, which in a copy are those of the original. */
const OF_A_RUN = ["lock.json", "processes.json", "running.json"]

/**
 * What a run keeps in its folder names pids and absolute paths. In a copy they are the original's: it would
 * stop the original's servers and write into its database. So a folder knows where it lies, and a copy begins
 * anew with a database of its own; one that was moved keeps what it has.
 *
 * @returns the folder that this one was copied from, or null
 */
export function settleIn(folder: string): string | null {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, "folder.json")
  const before = readJson<{ path: string }>(file)?.path
  writeFileSync(file, JSON.stringify({ path: folder }))
  if (before === undefined || before === folder) return null
  for (const name of OF_A_RUN) rmSync(join(folder, name), { force: true })
  if (!existsSync(before)) {
    // Moved. Data that lies in the folder moved along; data elsewhere is where it was.
    const data = readJson<{ data: string }>(join(folder, "postgres.json"))?.data
    if (!data || !existsSync(data)) rmSync(join(folder, "postgres.json"), { force: true })
    return null
  }
  rmSync(join(folder, "postgres.json"), { force: true })
  // Files of a server that was running while they were copied are no database.
  rmSync(join(folder, "postgres"), { recursive: true, force: true })
  return before
}
