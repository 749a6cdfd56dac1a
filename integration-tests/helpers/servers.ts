import { readFileSync, writeFileSync } from "node:fs"
import { isAlive, respawn } from "../../scripts/lib/processes"
import type { TestServers } from "../../scripts/lib/test-servers"
import { waitUntil } from "./wait"

/** The servers that scripts/test.ts started: two Medusas on one database, and the sandbox. */
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

/** Starts a killed server again, with the environment it had, and waits until it answers. */
export async function restartServer(index: number): Promise<void> {
  const facts = testServers()
  const server = serverAt(index, facts)
  server.pid = respawn(server)
  writeFileSync(file(), JSON.stringify(facts, null, 2))
  await waitUntil(() => isUp(server.url), {
    timeoutMs: 60_000,
    message: `${server.url} does not answer after its restart; see ${server.log}`,
  })
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

function file(): string {
  const path = process.env.RELUV_TEST_SERVERS
  if (path) return path
  throw new Error("These tests need running servers: start them with npm run test:flows")
}
