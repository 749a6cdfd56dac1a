import { spawnSync } from "node:child_process"
import { connect } from "node:net"
import { environmentWith } from "./environment"
import { Failure } from "./failure"
import { nextFreePort } from "./ports"
import { type Processes, sleep } from "./processes"

const PATIENCE_MS = 10_000

/** Whether a `redis-server` is on the PATH: npm has none to install, as it has PostgreSQL. */
export function hasRedis(): boolean {
  return spawnSync("redis-server", ["--version"]).status === 0
}

/** A Redis that keeps nothing. @returns its URL; each test world takes a database of its number */
export async function startRedis(processes: Processes): Promise<string> {
  const port = await nextFreePort(6390)
  const { log } = processes.server({
    name: "redis",
    command: "redis-server",
    args: [
      ["--port", String(port)],
      ["--bind", "127.0.0.1"],
      ["--save", ""],
      ["--appendonly", "no"],
    ].flat(),
    cwd: process.cwd(),
    env: environmentWith({}),
  })
  const until = Date.now() + PATIENCE_MS
  while (!(await isListening(port))) {
    if (Date.now() > until) throw new Failure(`Redis does not answer; see ${log}`)
    await sleep(50)
  }
  return `redis://127.0.0.1:${port}`
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1")
    socket.once("connect", () => {
      socket.destroy()
      resolve(true)
    })
    socket.once("error", () => resolve(false))
  })
}
