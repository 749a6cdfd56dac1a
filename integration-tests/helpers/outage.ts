import { spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { connect } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { nextFreePort } from "../../scripts/lib/ports"
import { query, startPostgres } from "../../scripts/lib/postgres"
import { isAlive } from "../../scripts/lib/processes"
import { sql } from "./database"
import { testFolder, testServers } from "./servers"
import { waitUntil } from "./wait"

/**
 * The database of this spec file takes no connections, and has none: to whoever uses it, it is away. Other databases of the
 * same PostgreSQL, which belong to other spec files, go on.
 */
export async function databaseAway(): Promise<void> {
  const { admin, name } = ownDatabase()
  await query(admin, `alter database "${name}" with allow_connections false`)
  await query(admin, "select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", [
    name,
  ])
}

export async function databaseBack(): Promise<void> {
  const { admin, name } = ownDatabase()
  await query(admin, `alter database "${name}" with allow_connections true`)
}

/** All of PostgreSQL is stopped and started again: only for a torture, which has it for itself. */
export async function restartPostgres(ms: number): Promise<void> {
  const port = Number(new URL(testServers().database_url).port)
  // Its port is still kept for it by whoever began these tests.
  const kept = { port, fixedPort: true, disposable: true }
  const where = { folder: join(testFolder(), "postgres"), ...kept }
  const running = await startPostgres(where)
  running.stop()
  await new Promise((resolve) => setTimeout(resolve, ms))
  await startPostgres(where)
}

/** Nothing more can be written, and PostgreSQL says of every row what it says when its disk is full; reading goes on. */
export async function diskFull(): Promise<void> {
  await sql(`create or replace function outage_disk() returns trigger language plpgsql as $$
    begin raise exception 'could not extend file: No space left on device' using errcode = 'disk_full'; end $$`)
  // A table at a time: whoever held the locks of several would be deadlocked with those who write.
  await sql(`do $$ declare each regclass; begin
    for each in select c.oid from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace loop
      execute format('create or replace trigger outage_disk before insert or update on %s for each row execute function outage_disk()', each);
      commit;
    end loop; end $$`)
}

/** There is room again, without a lock of any table: the triggers stay and let everything through. */
export async function diskFree(): Promise<void> {
  await sql(`create or replace function outage_disk() returns trigger language plpgsql as $$
    begin return new; end $$`)
}

function ownDatabase(): { admin: string; name: string } {
  const url = new URL(testServers().database_url)
  const name = url.pathname.slice(1)
  url.pathname = "/postgres"
  return { admin: url.href, name }
}

/** A Redis for one spec file, which writes down what it knows, as in production. */
export class OwnRedis {
  private pid = 0

  private constructor(
    private readonly port: number,
    private readonly folder: string
  ) {}

  static async start(): Promise<OwnRedis> {
    const redis = new OwnRedis(
      await nextFreePort(6_450),
      mkdtempSync(join(tmpdir(), "reluv-redis-"))
    )
    await redis.begin()
    return redis
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}/0`
  }

  /** Starts it, with what it knew. */
  async begin(): Promise<void> {
    const args = {
      port: this.port,
      bind: "127.0.0.1",
      dir: this.folder,
      appendonly: "yes",
      save: "",
    }
    const flags = Object.entries(args).flatMap(([name, value]) => [`--${name}`, String(value)])
    this.pid = spawn("redis-server", flags, { stdio: "ignore" }).pid ?? 0
    await waitUntil(() => isListening(this.port), { message: "Redis does not answer" })
  }

  /** `kill -9`. */
  async kill(): Promise<void> {
    process.kill(this.pid, "SIGKILL")
    await waitUntil(async () => !(await isListening(this.port)), { message: "Redis goes on" })
  }

  end(): void {
    if (this.pid && isAlive(this.pid)) process.kill(this.pid, "SIGKILL")
    rmSync(this.folder, { recursive: true, force: true })
  }
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
