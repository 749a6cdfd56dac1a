/**
 * `npm run walk`: what README.md tells a newcomer, command by command, in a fresh clone of what is committed here. It
 * installs the packages; `-- --linked` takes those of this checkout. Ends with an exit code other than 0 when a command
 * fails.
 */
import { spawn, spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const PATIENCE_MS = 25 * 60_000

const clone = mkdtempSync(join(tmpdir(), "reluv-walk-"))
let server
try {
  must("git", ["clone", "--quiet", root, clone], root)
  if (process.argv.includes("--linked")) {
    symlinkSync(join(root, "node_modules"), join(clone, "node_modules"))
  }
  for (const command of commandsOf(readFileSync(join(clone, "README.md"), "utf8"))) {
    const started = Date.now()
    console.log(`… ${command}`)
    if (command === "npm start") await start()
    else must("bash", ["-euo", "pipefail", "-c", command], clone)
    console.log(`✓ ${command} (${Math.round((Date.now() - started) / 1_000)} s)`)
  }
} finally {
  await stop()
  rmSync(clone, { recursive: true, force: true })
}

/** Up to the section of the tests, which are what runs this. */
function commandsOf(page) {
  const [before] = page.split("\n## Test\n")
  return [...before.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block]) =>
    block.split("\n").filter((line) => line.trim() !== "")
  )
}

/** It runs until somebody stops it; what it prints last is where everything is. */
async function start() {
  server = spawn("npm", ["start"], { cwd: clone, stdio: ["ignore", "inherit", "inherit"] })
  const running = join(clone, ".reluv/running.json")
  for (const end = Date.now() + PATIENCE_MS; !existsSync(running); ) {
    if (server.exitCode !== null || Date.now() > end) throw new Error("npm start did not start it")
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

async function stop() {
  if (!server || server.exitCode !== null) return
  const ended = new Promise((resolve) => server.once("exit", resolve))
  // As Ctrl-C does in a terminal, where npm and what it started hear it alike; npm alone tells nobody.
  const { pid } = JSON.parse(readFileSync(join(clone, ".reluv/lock.json"), "utf8"))
  process.kill(pid, "SIGTERM")
  await ended
}

function must(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: "inherit", timeout: PATIENCE_MS })
  if (status !== 0) throw new Error(`${[command, ...args].join(" ")} failed (${status})`)
}
