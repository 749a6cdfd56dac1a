import { readFileSync, writeFileSync } from "node:fs"
import { isAlive, respawn } from "../../scripts/lib/processes"
import { type TestServers, worldFile } from "../../scripts/lib/test-servers"
import { waitUntil } from "./wait"

/** A start is half a minute of a core, of which a busy machine has a tenth to give. */
const START_PATIENCE_MS = 300_000

/** The world of this spec file: two Medusas on one database and a sandbox, or servers of its own. */
export function testServers(): TestServers {
  return JSON.parse(readFileSync(file(), "utf8"))
}

/** The base URL of a Medusa server; 0 is the one that vendors send their notifications to. */
export function serverUrl(index = 0): string {
  return serverAt(index).url
}

/** `kill -9`: no goodbye, nothing flushed. Returns when the process is gone. */
export async function killServer(index: number): Promise<void> {
  const { pid } = serverAt(index)
  process.kill(pid, "SIGKILL")
  await waitUntil(() => isGone(pid), { message: `process ${pid} is still there after kill -9` })
}

/** `SIGTERM`, as whoever deploys a new version sends it. Returns when the process is gone. */
export async function stopServer(index: number): Promise<void> {
  const { pid } = serverAt(index)
  process.kill(pid, "SIGTERM")
  await waitUntil(() => isGone(pid), { message: `process ${pid} does not stop` })
}

/** Starts a killed server again, with the environment it had, and waits until it answers. */
export async function restartServer(index: number): Promise<void> {
  const facts = testServers()
  const server = serverAt(index, facts)
  server.pid = respawn(server)
  writeFileSync(file(), JSON.stringify(facts, null, 2))
  const became = await waitUntil(
    async () => ((await isUp(server.url)) ? "up" : isGone(server.pid) && "gone"),
    {
      message: `${server.url} does not answer after its restart; see ${server.log}`,
      patienceMs: START_PATIENCE_MS,
    }
  )
  if (became === "gone") throw new Error(`${server.url} ended while starting; see ${server.log}`)
}

function serverAt(index: number, facts = testServers()): TestServers["servers"][number] {
  const server = facts.servers[index]
  if (!server) throw new Error(`there is no test server ${index}`)
  return server
}

async function isUp(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health`)).ok
  } catch {
    return false
  }
}

/** A killed child of the runner may stay as a zombie until it is reaped; its port is free then. */
function isGone(pid: number): boolean {
  if (!isAlive(pid)) return true
  try {
    return /^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, "utf8"))
  } catch {
    return false
  }
}

/** The worker's world, or the one that this spec file made for itself. */
function file(): string {
  const { RELUV_TEST_SERVERS, JEST_WORKER_ID } = process.env
  return RELUV_TEST_SERVERS ?? worldFile(testFolder(), JEST_WORKER_ID ?? 1)
}

/** Where the runner keeps what the spec files must know. */
export function testFolder(): string {
  const folder = process.env.RELUV_TEST_FOLDER
  if (folder) return folder
  throw new Error("These tests need running servers: start them with npm run test:flows")
}
