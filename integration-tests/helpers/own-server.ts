import { readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { nextFreePort } from "../../scripts/lib/ports"
import { query } from "../../scripts/lib/postgres"
import type { TestServers } from "../../scripts/test"
import { killServer, restartServer, testServers } from "./servers"

/**
 * Gives this spec file a server with a database of its own, on the common sandbox: nobody else can
 * finish what it leaves behind when it is killed. From here on every helper speaks to it, as server 0.
 */
export async function useOwnServer(name: string, env: Record<string, string> = {}): Promise<void> {
  const common = testServers()
  const [sample] = common.servers
  const file = process.env.RELUV_TEST_SERVERS
  if (!sample || !file) throw new Error("there is no server to copy")

  const database = new URL(common.database_url)
  await copyDatabase(common.database_url, name)
  database.pathname = `/${name}`
  const port = String(await nextFreePort(9310))
  const url = `http://localhost:${port}`
  const server = {
    ...sample,
    url,
    name: `medusa-${name}`,
    log: join(dirname(sample.log), `medusa-${name}.log`),
    env: { ...sample.env, ...env, PORT: port, DATABASE_URL: database.href, RELUV_PUBLIC_URL: url },
    pid: 0,
  }
  writeFileSync(server.log, "")
  const own = join(dirname(file), `servers-${name}.json`)
  const facts: TestServers = { ...common, database_url: database.href, servers: [server] }
  writeFileSync(own, JSON.stringify(facts, null, 2))
  process.env.RELUV_TEST_SERVERS = own
  await startOwnServer()
}

export async function startOwnServer(): Promise<void> {
  await restartServer(0)
  const [server] = testServers().servers
  if (server) leaveToTheRunner(server)
}

export function killOwnServer(): Promise<void> {
  return killServer(0)
}

/** Should this process die, the runner ends what stands in its list. */
function leaveToTheRunner({ name, pid, args }: TestServers["servers"][number]): void {
  const list = join(dirname(process.env.RELUV_TEST_SERVERS ?? ""), "processes.json")
  const known: { name: string }[] = JSON.parse(readFileSync(list, "utf8"))
  const marker = args.find((arg) => !arg.startsWith("-")) ?? name
  const others = known.filter((entry) => entry.name !== name)
  writeFileSync(list, JSON.stringify([...others, { name, pid, marker }], null, 2))
}

async function copyDatabase(url: string, name: string): Promise<void> {
  const admin = new URL(url)
  admin.pathname = "/postgres"
  const [template] = await query<{ datname: string }>(
    admin.href,
    "select datname from pg_database where datname like 'seeded\\_%' order by oid desc"
  )
  if (!template) throw new Error("there is no seeded database to copy")
  await query(admin.href, `drop database if exists "${name}" with (force)`)
  await query(admin.href, `create database "${name}" template "${template.datname}"`)
}
