import { Client } from "@medusajs/framework/pg"
import { sql } from "./database"
import { testServers } from "./servers"
import { waitUntil } from "./wait"

/**
 * A lock that stops the server at an exact place: every write to a table (or to chosen rows) waits
 * for it. Whoever kills the server there leaves just what was written before.
 */
export class Roadblock {
  private constructor(
    private readonly client: Client,
    private readonly pid: number,
    private readonly statement: string
  ) {}

  /** Stops all writes to a table; reading goes on. */
  static beforeWritesTo(table: string): Promise<Roadblock> {
    return Roadblock.set(`lock table "${table}" in share mode`)
  }

  /** Stops changes of the rows that a `select … for update` names. */
  static onRows(select: string, values: unknown[]): Promise<Roadblock> {
    return Roadblock.set(select, values)
  }

  private static async set(statement: string, values: unknown[] = []): Promise<Roadblock> {
    const client = new Client({ connectionString: testServers().database_url })
    await client.connect()
    await client.query("begin")
    await client.query(statement, values)
    const { rows } = await client.query<{ pid: number }>("select pg_backend_pid() as pid")
    return new Roadblock(client, rows[0]?.pid ?? 0, statement)
  }

  /** Returns when somebody waits here, other than a clock that only looks for what is due. */
  async reached(): Promise<void> {
    await waitUntil(
      async () => {
        // On another connection: within a transaction the activity is read once and kept.
        const waiting = await sql(
          `select 1 from pg_stat_activity where $1 = any(pg_blocking_pids(pid))
             and query !~ 'skip locked|pg_try_advisory_xact_lock'`,
          [this.pid]
        )
        return waiting.length > 0
      },
      { intervalMs: 20, message: `nobody waits for "${this.statement}"` }
    )
  }

  async remove(): Promise<void> {
    await this.client.query("rollback")
    await this.client.end()
  }

  /**
   * After a kill: whatever the dead server's connections still wait to write is dropped with them,
   * and all roadblocks are removed.
   */
  static async removeAll(roadblocks: readonly Roadblock[]): Promise<void> {
    await sql(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pg_blocking_pids(pid) <> '{}'`
    )
    for (const roadblock of roadblocks) await roadblock.remove()
  }
}
