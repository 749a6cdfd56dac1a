import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { rename, writeFile } from "node:fs/promises"
import { dirname, join, resolve } from "node:path"
import { deserialize, emptyState, type SandboxState, serialize } from "./state"

const QUIET_MS = 250

/** The state and its file. Without a file the state lives in memory only. */
export class Store {
  state: SandboxState
  readonly mediaDir: string
  private timer: NodeJS.Timeout | undefined
  private writing: Promise<void> | undefined
  private dirty = false
  private pauseMs = QUIET_MS

  constructor(
    private readonly file: string | undefined,
    memoryMediaDir: string
  ) {
    this.mediaDir = file ? join(dirname(resolve(file)), "sandbox-media") : memoryMediaDir
    this.state = file ? load(file) : emptyState()
  }

  /** Says that the state has changed; it is written soon, many changes at once. */
  changed(): void {
    this.dirty = true
    if (!this.file || this.timer) return
    this.timer = setTimeout(() => {
      this.timer = undefined
      this.writing = this.write()
    }, this.pauseMs)
  }

  /** Writes what is left, synchronously: also an exit handler can call it. */
  flush(): void {
    if (this.timer) clearTimeout(this.timer)
    this.timer = undefined
    if (!this.file || !this.dirty) return
    this.dirty = false
    mkdirSync(dirname(resolve(this.file)), { recursive: true })
    const temporary = `${this.file}.${process.pid}.exit`
    writeFileSync(temporary, serialize(this.state))
    renameSync(temporary, this.file)
  }

  async close(): Promise<void> {
    await this.writing
    this.flush()
  }

  private async write(): Promise<void> {
    if (!this.file || !this.dirty) return
    this.dirty = false
    const startedAt = performance.now()
    mkdirSync(dirname(resolve(this.file)), { recursive: true })
    const temporary = `${this.file}.${process.pid}.tmp`
    try {
      await writeFile(temporary, serialize(this.state))
      await rename(temporary, this.file)
    } catch (error) {
      console.error(`sandbox: cannot write ${this.file}: ${String(error)}`)
    }
    // A large state is written less often, so that writing never takes most of the time.
    this.pauseMs = Math.max(QUIET_MS, (performance.now() - startedAt) * 10)
    if (this.dirty) this.changed()
  }
}

function load(file: string): SandboxState {
  let text: string
  try {
    text = readFileSync(file, "utf8")
  } catch {
    return emptyState()
  }
  try {
    return deserialize(text)
  } catch {
    const aside = `${file}.unreadable`
    renameSync(file, aside)
    console.error(`sandbox: the state file cannot be read; it was moved to ${aside}`)
    return emptyState()
  }
}
