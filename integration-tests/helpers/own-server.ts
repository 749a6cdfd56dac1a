import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { type RunningSandbox, startSandbox } from "../../sandbox/server"
import { nextFreePort } from "../../scripts/lib/ports"
import { query } from "../../scripts/lib/postgres"
import { isAlive } from "../../scripts/lib/processes"
import {
  recipeFile,
  serverEnvironment,
  type TestServers,
  worldFile,
} from "../../scripts/lib/test-servers"
import { closeDatabase, sql } from "./database"
import { dropLocks, ownRedisUrl } from "./redis"
import { killServer, restartServer, stopServer, testFolder, testServers } from "./servers"

let sandbox: RunningSandbox | undefined

/**
 * Gives this spec file a server, a database and a sandbox of its own: nobody else can finish what the
 * server leaves behind when it is killed. From here on every helper speaks to it, as server 0.
 */
export function useOwnServer(purpose: string, env: Record<string, string> = {}): Promise<void> {
  return useOwnServers(purpose, 1, env)
}

/** As `useOwnServer`, with so many servers on one database; vendors report to the first. */
export async function useOwnServers(
  purpose: string,
  count: number,
  env: Record<string, string> = {}
): Promise<void> {
  const redis = ownRedisUrl()
  const name = redis ? `${purpose}_redis` : purpose
  const folder = testFolder()
  const recipe = JSON.parse(readFileSync(recipeFile(folder), "utf8")) as TestServers
  const [sample] = recipe.servers
  if (!sample) throw new Error("there is no recipe of a server")

  await copyDatabase(recipe.database_url, name)
  const database = new URL(recipe.database_url)
  database.pathname = `/${name}`
  const ports: number[] = []
  while (ports.length < count) ports.push(await nextFreePort((ports.at(-1) ?? 9_399) + 1))
  const [publicPort = 0] = ports
  const url = (port: number) => `http://localhost:${port}`
  sandbox = await startSandbox({
    settings: {
      midtrans_notification_url: `${url(publicPort)}/hooks/payment/midtrans_midtrans`,
      biteship_webhook_url: `${url(publicPort)}/hooks/biteship`,
      iris_notification_url: `${url(publicPort)}/hooks/payouts/iris`,
    },
  })
  const place = { folder, database_url: database.href, sandbox_url: sandbox.url }
  const smtp = String(sandbox.smtpPort)
  const servers = ports.map((port, index) => {
    const called = `medusa-${name}${index ? `-${index + 1}` : ""}`
    return {
      ...sample,
      name: called,
      url: url(port),
      log: join(folder, `${called}.log`),
      env: {
        ...serverEnvironment({ ...place, port, publicPort, hurried: true }),
        ...(redis && { REDIS_URL: redis }),
        // Dozens of its writes are stopped at the same time, and each keeps its connection.
        RELUV_DATABASE_POOL: String(Math.floor(80 / count)),
        SANDBOX_SMTP_PORT: smtp,
        ...env,
      },
    }
  })
  for (const { log } of servers) writeFileSync(log, "")
  const own = worldFile(folder, name)
  const facts: TestServers = {
    ...recipe,
    database_url: database.href,
    sandbox_url: sandbox.url,
    servers,
  }
  writeFileSync(own, JSON.stringify(facts, null, 2))
  process.env.RELUV_TEST_SERVERS = own
  await startOwnServers()
}

/** Ends everything that `useOwnServer` began. */
export async function leaveOwnServer(): Promise<void> {
  await killOwnServers()
  await sandbox?.close()
  await closeDatabase()
}

/** On Redis without the locks of the one before it: it is dead, and their leases would last a minute. */
export async function startOwnServer(index = 0): Promise<void> {
  const redis = ownRedisUrl()
  if (redis) dropLocks(redis)
  await restartServer(index)
}

export function killOwnServer(index = 0): Promise<void> {
  return killServer(index)
}

/** As a deployment does: asks it to stop, and returns when it has. */
export function stopOwnServer(index = 0): Promise<void> {
  return stopServer(index)
}

/** All that `useOwnServers` began with, one after the other: a busy machine is patient with one at a time. */
export async function startOwnServers(): Promise<void> {
  for (const index of testServers().servers.keys()) await startOwnServer(index)
}

/** All at the same moment; those that are dead already stay so. */
export async function killOwnServers(): Promise<void> {
  const alive = [...testServers().servers.entries()].filter(
    ([, { pid }]) => pid > 0 && isAlive(pid)
  )
  await Promise.all(alive.map(([index]) => killServer(index)))
}

/**
 * Holds, leases and core's lock of a cart outlive their server for two minutes, and a payout is asked about after ten; the
 * tests do not wait.
 */
export async function passTwoMinutes(): Promise<void> {
  const past = "- interval '2 minutes'"
  for (const change of [
    `reluv_piece_claim set expires_at = expires_at ${past} where status = 'held'`,
    "reluv_webhook_message set lease_until = now(), next_attempt_at = now() where status in ('received', 'processing')",
    `reluv_purchase_payment set retry_at = null, lease_until = lease_until ${past}`,
    "reluv_payout_attempt set retry_at = null, created_at = created_at - interval '11 minutes'",
    "reluv_purchase_refund set lease_until = null, next_attempt_at = now() where status = 'queued'",
    `reluv_seller_shipment set lease_until = null, retry_at = null, updated_at = updated_at ${past}`,
    "reluv_seller_order set retry_at = null",
    `reluv_listing set settle_at = settle_at ${past}, retry_at = null`,
    "reluv_fact set lease_until = null where told_at is null",
    "reluv_work set lease_until = null, next_attempt_at = now() where state = 'queued'",
    `reluv_message set lease_until = now() ${past} where state = 'sending'`,
    `reluv_purchase_request set lease_until = lease_until ${past}`,
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
