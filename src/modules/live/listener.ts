import { reasonOf } from "../../shared/reason-of"

/** The part of pg's client that is listened with. */
type Connection = {
  query(statement: string): Promise<unknown>
  on(event: "notification", heard: (message: { payload?: string }) => void): unknown
  on(event: "error" | "end", gone: (reason?: unknown) => void): unknown
}

export type Connections = {
  open(): Promise<Connection>
  close(connection: Connection): Promise<unknown>
}

const RETRY_MS = 1_000

/**
 * Hears what PostgreSQL tells all processes on a channel, by a connection of its own that is opened again whenever it
 * breaks. What is told meanwhile is not heard: whoever listens has to look around as well.
 */
export class Listener {
  private connection: Connection | null = null
  private retry: NodeJS.Timeout | null = null
  private isWanted = false

  constructor(
    private readonly connections: Connections,
    private readonly channel: string,
    private readonly heard: (payload: string) => void,
    private readonly warn: (problem: string) => void
  ) {}

  async start(): Promise<void> {
    if (this.isWanted) return
    this.isWanted = true
    await this.listen()
  }

  async stop(): Promise<void> {
    this.isWanted = false
    if (this.retry) clearTimeout(this.retry)
    const { connection } = this
    this.connection = null
    if (connection) await this.connections.close(connection).catch(() => undefined)
  }

  private async listen(): Promise<void> {
    try {
      const connection = await this.connections.open()
      connection.on("notification", ({ payload }) => this.heard(payload ?? ""))
      const gone = (reason?: unknown) => {
        if (this.connection === connection) this.lost(reason)
      }
      connection.on("error", gone)
      connection.on("end", gone)
      await connection.query(`listen "${this.channel}"`)
      this.connection = connection
      if (!this.isWanted) await this.stop()
    } catch (error) {
      this.lost(error)
    }
  }

  private lost(reason: unknown): void {
    this.connection = null
    if (!this.isWanted) return
    this.warn(`PostgreSQL is not heard for a moment: ${reasonOf(reason)}`)
    this.retry = setTimeout(() => void this.listen(), RETRY_MS)
    this.retry.unref()
  }
}
