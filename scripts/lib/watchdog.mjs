/**
 * Stops the servers of a run whose parent was killed (kill -9, a closed terminal, a crash). The parent
 * holds our standard input open; when it closes, the parent is gone.
 */
import { readdirSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"

const [, , folder] = process.argv
process.on("SIGINT", () => {})
process.on("SIGTERM", () => {})
process.on("SIGHUP", () => {})
process.stdin.resume()
process.stdin.on("error", () => {})
process.stdin.on("close", async () => {
  // Test servers that were killed and started again stand only in the files of their facts.
  const facts = readdirSync(folder).filter((name) => /^servers.*\.json$/.test(name))
  const processes = ["processes.json", ...facts].flatMap(read).filter(({ pid }) => pid > 0)
  // PostgreSQL last: the others still write.
  for (const { name, pid } of processes.reverse()) {
    if (name !== "postgres") await end(pid, "SIGTERM", 5_000)
  }
  for (const { name, pid } of processes) {
    if (name === "postgres") await end(pid, "SIGINT", 15_000)
  }
  for (const file of ["processes.json", "running.json", "lock.json", ...facts]) {
    rmSync(join(folder, file), { force: true })
  }
  process.exit(0)
})

function read(file) {
  try {
    const found = JSON.parse(readFileSync(join(folder, file), "utf8"))
    return Array.isArray(found) ? found : (found.servers ?? [])
  } catch {
    return []
  }
}

async function end(pid, gently, patience) {
  // A server is the head of its own group; PostgreSQL hands its signal on by itself.
  const target = gently === "SIGINT" ? pid : -pid
  try {
    process.kill(target, gently)
    for (const until = Date.now() + patience; Date.now() < until; ) {
      process.kill(pid, 0)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    process.kill(target, gently === "SIGINT" ? "SIGQUIT" : "SIGKILL")
  } catch {
    // it has ended
  }
}
