import { join } from "node:path"
import { Failure } from "../lib/failure"
import { nextFreePort } from "../lib/ports"
import { createDatabase } from "../lib/postgres"
import type { Progress } from "../start"
import type { Build } from "./builds"
import { fillCatalogue } from "./catalogue"
import type { Ground } from "./ground"
import { startMeasuredServer } from "./server"
import { environmentOf, type Site, sandboxAt } from "./site"

/** Where two servers can be started on one database. */
export interface ReadyForTwo {
  /** Of the database. */
  url: string
  site: Site
  /** The sandbox's port, which runs already. */
  sandbox: number
  folder: string
  ports: readonly [number, number]
  publishable_key: string
  operator: { email: string; password: string }
}

/** A copy of a filled database, the sandbox beside it, and ports for two servers. */
export async function readyForTwo(
  ground: Ground,
  plan: { build: Build; listings: number; sellers: number; progress: Progress }
): Promise<ReadyForTwo> {
  const { build, listings, sellers, progress } = plan
  const catalogue = {
    name: `${listings}_of_${sellers}`,
    says: `${listings} listings`,
    fill: (url: string, shop: Parameters<typeof fillCatalogue>[1]) =>
      fillCatalogue(url, shop, { sellers, listings }),
  }
  const server = await startMeasuredServer({ ...ground, progress, list: false, catalogue }, build)
  await server.stop()
  const { name, seed } = server
  const { operator } = seed.logins
  if (!operator) throw new Failure("the marketplace has no operator")
  const run = `${name}_run`
  await createDatabase(ground.postgres, run, { replace: true, template: name })
  const url = ground.postgres.url(run)
  const folder = join(ground.folder, name)
  const first = await nextFreePort(9400)
  const second = await nextFreePort(first + 1)
  const sandbox = await nextFreePort(4980)
  const site: Site = {
    root: build.root,
    processes: await ground.processesOf(build),
    env: environmentOf(url, folder, { server: first, sandbox }),
  }
  await sandboxAt(site, { folder, reports: `http://localhost:${first}` })
  const { publishable_key } = seed
  return { url, site, sandbox, folder, ports: [first, second], publishable_key, operator }
}
