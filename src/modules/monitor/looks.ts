import { readdirSync } from "node:fs"
import { join } from "node:path"
import type { ConfigModule } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Redis } from "ioredis"
import type { Sql } from "../../shared/sql"
import type { Check } from "./readiness"

/** What waits longer than this is late: the clocks come round in seconds. */
const LATE_SECONDS = 300

/** What readiness looks at. */
export function looksOf({
  sql,
  redis,
  config,
  migrations = migrationsOfTheCode(),
}: {
  sql: Sql
  redis: Promise<Redis | null>
  config: Partial<ConfigModule> | undefined
  migrations?: readonly string[]
}): Check[] {
  return [
    { name: "database", look: async () => (await sql("select 1")) && null },
    {
      name: "migrations",
      look: async () => ((await countMissing(sql, migrations)) > 0 ? "MIGRATIONS_MISSING" : null),
    },
    {
      name: "redis",
      look: async () => {
        const client = await redis
        if (client) await client.ping()
        return null
      },
    },
    { name: "locks", look: async () => (excludesProcesses(config) ? null : "LOCKS_ONE_PROCESS") },
    { name: "queues", look: () => lookAtQueues(sql), can_wait: true },
  ]
}

/** Whether a lock of Medusa's keeps the other processes out: its default provider, in memory, does not. */
export function excludesProcesses(config: Partial<ConfigModule> | undefined): boolean {
  const locking = config?.modules?.[Modules.LOCKING]
  if (typeof locking !== "object") return false
  const { providers } = Object(locking.options) as { providers?: readonly unknown[] }
  return (providers ?? []).length > 0
}

/** Those of our modules, by the names under which Medusa writes down that they ran. */
export function migrationsOfTheCode(modules = join(__dirname, "..")): string[] {
  return readdirSync(modules, { recursive: true, encoding: "utf8" }).flatMap((file) => {
    const [, name] = /migrations[\\/](Migration\d+)\.(?:js|ts)$/.exec(file) ?? []
    return name ? [name] : []
  })
}

/** How many of these Medusa has not run. */
export async function countMissing(sql: Sql, names: readonly string[]): Promise<number> {
  const [row] = await sql<{ missing: number }>(
    `select count(*)::int as missing from unnest(?::text[]) as c(name)
     where not exists (select 1 from mikro_orm_migrations m where m.name = c.name)`,
    [names]
  )
  return row?.missing ?? names.length
}

/** How long what is due has waited, in seconds: each asks an index for its first row. */
export async function queueAges(sql: Sql): Promise<{ inbox: number; work: number; facts: number }> {
  const [ages] = await sql<{ inbox: number; work: number; facts: number }>(
    `select
       ${age("next_attempt_at", "reluv_webhook_message", "status in ('received', 'processing')")} as inbox,
       ${age("next_attempt_at", "reluv_work", "state = 'queued'")} as work,
       coalesce((select extract(epoch from now() - created_at) from reluv_fact
         where told_at is null order by id limit 1), 0)::float as facts`
  )
  return ages ?? { inbox: 0, work: 0, facts: 0 }
}

/** What somebody works on does not wait. */
function age(since: string, table: string, where: string): string {
  return `coalesce((select extract(epoch from now() - ${since}) from ${table}
    where ${where} and ${since} <= now() and (lease_until is null or lease_until < now())
    order by ${since} limit 1), 0)::float`
}

async function lookAtQueues(sql: Sql): Promise<"BEHIND" | null> {
  const { inbox, work, facts } = await queueAges(sql)
  return Math.max(inbox, work, facts) > LATE_SECONDS ? "BEHIND" : null
}
