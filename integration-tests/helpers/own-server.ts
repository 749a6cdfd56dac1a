import { writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { query } from "../../scripts/lib/postgres"
import type { TestServers } from "../../scripts/lib/test-servers"
import { sql } from "./database"
import { killServer, restartServer, testServers } from "./servers"

/**
 * Gives this spec file a server with a database of its own: nobody else can finish what it leaves
 * behind when it is killed. From here on every helper speaks to it, as server 0.
 */
export async function useOwnServer(name: string, env: Record<string, string> = {}): Promise<void> {
  const recipe = testServers()
  const [sample] = recipe.servers
  const file = process.env.RELUV_TEST_SERVERS
  if (!sample || !file) throw new Error("there is no recipe of a server")

  const database = new URL(recipe.database_url)
  await copyDatabase(recipe.database_url, name)
  database.pathname = `/${name}`
  const server = {
    ...sample,
    name: `medusa-${name}`,
    log: join(dirname(sample.log), `medusa-${name}.log`),
    env: { ...sample.env, ...env, DATABASE_URL: database.href },
  }
  writeFileSync(server.log, "")
  const own = join(dirname(file), `servers-${name}.json`)
  const facts: TestServers = { ...recipe, database_url: database.href, servers: [server] }
  writeFileSync(own, JSON.stringify(facts, null, 2))
  process.env.RELUV_TEST_SERVERS = own
  await startOwnServer()
}

export function startOwnServer(): Promise<void> {
  return restartServer(0)
}

export function killOwnServer(): Promise<void> {
  return killServer(0)
}

/** Leases, and core's lock of a cart, outlive their server for two minutes; the tests do not wait. */
export async function passTwoMinutes(): Promise<void> {
  const past = "- interval '2 minutes'"
  for (const change of [
    "reluv_webhook_message set lease_until = now(), next_attempt_at = now() where status in ('received', 'processing')",
    `reluv_purchase_payment set close_lease_until = null, checked_until = null, account_lease_until = account_lease_until ${past}`,
    "reluv_purchase_refund set lease_until = null, next_attempt_at = now() where status = 'queued'",
    `reluv_seller_shipment set lease_until = null, updated_at = updated_at ${past}`,
    `locking set expiration = expiration ${past}`,
  ]) {
    await sql(`update ${change}`)
  }
}

async function copyDatabase(template: string, name: string): Promise<void> {
  const { pathname } = new URL(template)
  const admin = new URL(template)
  admin.pathname = "/postgres"
  await query(admin.href, `drop database if exists "${name}" with (force)`)
  await query(admin.href, `create database "${name}" template "${pathname.slice(1)}"`)
}
