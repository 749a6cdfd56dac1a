import { type ChildProcess, execFileSync, spawn } from "node:child_process"
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { Failure, reasonIn } from "./failure"

/** How a server was started: enough to stop it, or to start it again (crash tests do). */
export interface ServerProcess {
  name: string
  pid: number
  command: string
  args: string[]
  cwd: string
  env: Record<string, string>
  log: string
}

const isWindows = process.platform === "win32"

/**
 * The children of one run. Each is a process group of its own, so a Ctrl-C in the terminal reaches
 * only us and we stop them in order. A watchdog stops them should we be killed ourselves.
 */
export class Processes {
  private readonly children = new Map<ChildProcess, string>()
  private readonly list: string
  private watchdog?: ChildProcess
  private closed = false

  constructor(
    private readonly folder: string,
    private readonly logs = join(folder, "logs")
  ) {
    this.list = join(folder, "processes.json")
    mkdirSync(logs, { recursive: true })
  }

  /** Ends what an earlier run left behind because it was killed. */
  async stopLeftovers(): Promise<void> {
    for (const { pid, marker } of readList(this.list)) {
      if (commandOf(pid)?.includes(marker)) await end(pid, 5_000)
    }
    rmSync(this.list, { force: true })
  }

  /** Starts a long-running server; its output goes to `<logs>/<name>.log`. */
  server(input: Omit<ServerProcess, "pid" | "log">): ServerProcess & { exited: Promise<string> } {
    const log = join(this.logs, `${input.name}.log`)
    const child = this.spawn(input.name, input, log)
    const exited = new Promise<string>((resolve) => {
      child.on("exit", (code, signal) => resolve(signal ?? `code ${code}`))
      child.on("error", (error) => resolve(error.message))
    })
    return { ...input, pid: child.pid ?? 0, log, exited }
  }

  /** Runs a command to its end. A failure names the telling line of its log. */
  async run(input: {
    name: string
    args: string[]
    cwd: string
    env: Record<string, string>
    what: string
  }): Promise<void> {
    const log = join(this.logs, `${input.name}.log`)
    const child = this.spawn(input.name, { ...input, command: process.execPath }, log)
    const code = await new Promise<number | null>((resolve) => {
      child.on("exit", resolve)
      child.on("error", () => resolve(1))
    })
    if (code !== 0) {
      throw new Failure(`${input.what} failed: ${reasonIn(readFileSync(log, "utf8"))}. See ${log}`)
    }
  }

  /** Tells the watchdog about a process that we did not start ourselves, such as PostgreSQL. */
  adopt(name: string, pid: number, marker: string): void {
    const known = readList(this.list).filter((entry) => entry.pid !== pid)
    writeFileSync(this.list, JSON.stringify([...known, { name, pid, marker }], null, 2))
    this.watch()
  }

  /** Stops the children, the youngest first; none is started any more. */
  async stop({ patience_ms = 15_000 } = {}): Promise<void> {
    this.closed = true
    for (const child of [...this.children.keys()].reverse()) {
      if (child.pid) await end(child.pid, patience_ms)
    }
  }

  /** Everything has ended in order: nothing is left for the watchdog. */
  done(): void {
    rmSync(this.list, { force: true })
    this.watchdog?.kill("SIGKILL")
  }

  private spawn(
    name: string,
    input: { command: string; args: string[]; cwd: string; env: Record<string, string> },
    log: string
  ): ChildProcess {
    if (this.closed) throw new Failure("Everything is being stopped")
    const output = openSync(log, "w")
    const child = spawn(input.command, input.args, {
      cwd: input.cwd,
      env: input.env,
      stdio: ["ignore", output, output],
      detached: !isWindows,
    })
    closeSync(output)
    this.children.set(child, name)
    if (child.pid) this.adopt(name, child.pid, input.args.find((arg) => !arg.startsWith("-")) ?? "")
    child.on("exit", () => this.children.delete(child))
    return child
  }

  private watch(): void {
    if (this.watchdog || isWindows) return
    this.watchdog = spawn(process.execPath, [join(__dirname, "watchdog.mjs"), this.folder], {
      stdio: ["pipe", "ignore", "ignore"],
      detached: true,
    })
    this.watchdog.unref()
    const pipe = this.watchdog.stdin
    // The pipe closes with us, however we end.
    if (pipe && "unref" in pipe && typeof pipe.unref === "function") pipe.unref()
  }
}

/** A server whose address is taken from `servers.json`, started again after a crash. */
export function respawn(server: ServerProcess): number {
  const output = openSync(server.log, "a")
  const child = spawn(server.command, server.args, {
    cwd: server.cwd,
    env: server.env,
    stdio: ["ignore", output, output],
    detached: !isWindows,
  })
  closeSync(output)
  child.unref()
  return child.pid ?? 0
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"
  }
}

/** The command line of a process, to be sure that a remembered pid is still the same program. */
export function commandOf(pid: number): string | undefined {
  if (!isAlive(pid)) return undefined
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ")
  } catch {
    try {
      return execFileSync("ps", ["-p", String(pid), "-o", "command="], { encoding: "utf8" })
    } catch {
      return undefined
    }
  }
}

async function end(pid: number, patience_ms: number): Promise<void> {
  signal(pid, "SIGTERM")
  const deadline = Date.now() + patience_ms
  while (isAlive(pid) && Date.now() < deadline) await sleep(50)
  // The leader is gone or deaf; its group may still have members.
  signal(pid, "SIGKILL")
}

function signal(pid: number, name: NodeJS.Signals): void {
  for (const target of isWindows ? [pid] : [-pid, pid]) {
    try {
      process.kill(target, name)
      return
    } catch {
      // no such group or process
    }
  }
}

function readList(file: string): { name: string; pid: number; marker: string }[] {
  try {
    return JSON.parse(readFileSync(file, "utf8"))
  } catch {
    return []
  }
}

export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
