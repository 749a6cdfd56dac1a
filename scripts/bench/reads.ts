import { mkdirSync } from "node:fs"
import { cpus, platform, release, totalmem } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import type { Client } from "@medusajs/framework/pg"
import { Failure } from "../lib/failure"
import { type Postgres, startPostgres } from "../lib/postgres"
import { Processes } from "../lib/processes"
import type { Progress } from "../start"
import { type Build, buildOf, thisBuild } from "./builds"
import { askFor } from "./load"
import { fillShops } from "./many-shops"
import { EMPTY, type Memory, memoryTable, type ReadCell, readsTable } from "./reads-table"
import { SEARCHES } from "./searches"
import { type MeasuredServer, type Reading, startMeasuredServer } from "./server"
import type { Storefront } from "./storefront"

interface Plan {
  against: string | undefined
  listings: number[]
  clients: number[]
  seconds: number
  only: string | undefined
  list: boolean
}

const HELP = `npm run bench -- reads [options]
  --against <commit>   the commit to compare with, or the folder of a checkout (default: none)
  --listings <n,n>     sizes of the catalogue, in shops of ten listings each (default: 1000; 1000,10000,100000 for
                       figures to keep)
  --clients <n,n>      readers at the same time (default: 1,10,50)
  --seconds <n>        for how long each is asked (default: 5)
  --only <text>        only requests with this in their name, beside the empty route
  --list               also lists the statements behind each request`

const FEW = 5
const PATIENCE_MS = 20_000
const DISTINCT = 400
/** The page that somebody who scrolls for long comes to. */
const FAR = 400

/** Reads what shoppers read, and says what it cost: here and on another commit. */
export async function benchReads(progress: Progress, args: string[]): Promise<void> {
  const plan = planFrom(args)
  const folder = join(process.cwd(), ".reluv", "bench")
  mkdirSync(folder, { recursive: true })
  const running = new Set<Processes>()
  let postgres: Postgres | undefined
  const leave = async () => {
    for (const processes of running) {
      await processes.stop({ patience_ms: 5_000 })
      processes.done()
    }
    postgres?.stop()
  }
  for (const name of ["SIGINT", "SIGTERM"] as const)
    process.on(name, () => void leave().finally(() => process.exit(1)))
  const cells: ReadCell[] = []
  const memory: Memory[] = []
  try {
    const builds = [...(plan.against ? [buildOf(plan.against)] : []), thisBuild()]
    postgres = await startPostgres({ folder: join(folder, "postgres"), port: 5699 })
    for (const listings of plan.listings) {
      for (const build of builds) {
        const processes = new Processes(folder, join(folder, `logs-${build.commit}`))
        await processes.stopLeftovers()
        running.add(processes)
        const server = await startMeasuredServer(
          {
            folder,
            postgres,
            progress,
            list: plan.list,
            processes: () => processes,
            catalogue: {
              name: `shops_${listings}`,
              says: `${listings} listings`,
              fill: (url, shop) => fillShops(url, shop, { listings }),
            },
          },
          build
        )
        await measure(server, { plan, listings, progress, cells, memory })
        await server.stop()
        running.delete(processes)
      }
    }
    progress.end()
    console.log(`\n${machine(builds)}\n\n${readsTable(cells)}\n\n${memoryTable(memory)}`)
  } catch (error) {
    progress.end()
    if (cells.length > 0) console.log(`\n${readsTable(cells)}`)
    console.error(`\n✗ ${error instanceof Failure ? error.message : (error as Error).stack}`)
    process.exitCode = 1
  } finally {
    await leave()
  }
}

async function measure(
  server: MeasuredServer,
  {
    plan,
    listings,
    progress,
    cells,
    memory,
  }: { plan: Plan; listings: number; progress: Progress; cells: ReadCell[]; memory: Memory[] }
): Promise<void> {
  const { build, url } = server
  const headers = server.shop.headersOfAnybody()
  const asked = Object.entries(await requestsOf(server)).filter(
    ([what]) => what === EMPTY || what.includes(plan.only ?? "")
  )
  const known = await Promise.all(
    asked.map(async ([what, [path = ""]]) => what === EMPTY || (await server.shop.knows(path)))
  )
  const requests = asked.filter((_, n) => known[n])
  for (const [, paths] of requests)
    await askFor(url, { paths: paths.slice(0, FEW), clients: 1, seconds: 1, headers })
  const idle_mb = (await server.read()).rss_mb
  let most_mb = idle_mb
  for (const [what, paths] of requests) {
    const { statements, counted } = await statementsOf(server, { what, paths, headers })
    if (plan.list)
      for (const [text, count] of Object.entries(counted.texts))
        if (text.startsWith(`${what}: `)) progress.line(`${(count / FEW).toFixed(1)}  ${text}`)
    let slowest_ms = 0
    for (const clients of plan.clients) {
      // One process answers them in turn: nobody waits for the last of fifty.
      if (slowest_ms * clients > PATIENCE_MS) continue
      const title = `${build.commit}: ${listings} listings, ${what}, ${clients} clients`
      await progress.step(title, async () => {
        const start = await server.read()
        const load = await askFor(url, { paths, clients, seconds: plan.seconds, headers })
        const end = await server.read()
        most_mb = Math.max(most_mb, end.rss_mb)
        slowest_ms = (load.ms.at(-1) ?? 0) / clients
        const cpu_ms = (end.cpu_ms - start.cpu_ms) / load.requests
        const { rss_mb } = end
        cells.push({
          ...load,
          build: build.commit,
          listings,
          what,
          clients,
          statements,
          cpu_ms,
          rss_mb,
        })
      })
    }
  }
  memory.push({
    build: build.commit,
    listings,
    idle_mb: Math.round(idle_mb),
    most_mb: Math.round(most_mb),
  })
}

/** Of one request, on average; `counted` is what the server counted by then. */
async function statementsOf(
  server: MeasuredServer,
  asked: { what: string; paths: readonly string[]; headers: Record<string, string> }
): Promise<{ statements: number; counted: Reading }> {
  const { what, paths } = asked
  const headers = { ...asked.headers, "x-bench-call": what }
  const before = await server.read()
  for (const path of paths.slice(0, FEW))
    await askFor(server.url, { paths: [path], clients: 1, seconds: 0.001, headers })
  const counted = await server.read()
  const all = (counted.statements[what] ?? 0) - (before.statements[what] ?? 0)
  return { statements: all / Math.min(FEW, paths.length), counted }
}

/** What is asked for, by name; many of a kind, so that nothing is measured that somebody remembers. */
async function requestsOf({ shop, database }: MeasuredServer): Promise<Record<string, string[]>> {
  const table = await listingTable(database)
  const { rows } = await database.query<
    Record<"id" | "product_id" | "seller_id" | "handle", string>
  >(
    `select l.id, l.product_id, l.seller_id, s.handle from "${table}" l
     join "${table.replace("listing", "seller")}" s on s.id = l.seller_id
     order by md5(l.id) limit ${DISTINCT}`
  )
  const region = await shop.theRegion()
  const pages = Array.from({ length: 20 }, (_, n) => n)
  const deep = await pageFarBehind(shop)
  return {
    [EMPTY]: ["/store/bench-empty"],
    "region, of Medusa": [`/store/regions/${region}`],
    "product by id, of Medusa": rows.map(
      ({ product_id }) => `/store/products/${product_id}?region_id=${region}`
    ),
    "products, of Medusa": pages.map(
      (n) => `/store/products?limit=20&offset=${n * 20}&region_id=${region}`
    ),
    list: pages.map((n) => `/store/listings?limit=20&offset=${n * 20}`),
    "filtered list": pages.map(
      (n) =>
        `/store/listings?limit=20&condition=good&condition=like_new&min_price=${60_000 + n * 1_000}&max_price=200000`
    ),
    [`page ${deep.page}`]: [deep.path],
    "listing by id": rows.map(({ id }) => `/store/listings/${id}`),
    "listings of a seller": rows.map(
      ({ seller_id }) => `/store/listings?limit=20&seller_id=${seller_id}`
    ),
    "page of a seller": rows.map(({ handle }) => `/store/sellers/${handle}`),
    ...SEARCHES,
  }
}

/** By its cursor, where a build has one. */
async function pageFarBehind(shop: Storefront): Promise<{ page: number; path: string }> {
  const list = "/store/listings?limit=20"
  type Page = { count: number; next_cursor?: string | null }
  const { count } = await shop.send<Page>(list)
  const page = Math.min(FAR, Math.floor(count / 20) - 1)
  const before = await shop.send<Page>(`${list}&offset=${(page - 2) * 20}`)
  return {
    page,
    path: before.next_cursor
      ? `${list}&cursor=${before.next_cursor}`
      : `${list}&offset=${(page - 1) * 20}`,
  }
}

/** A commit's table of listings, whatever it calls it. */
async function listingTable(database: Client): Promise<string> {
  const { rows } = await database.query<{ name: string }>(
    `select tablename as name from pg_tables
     where schemaname = 'public' and tablename in ('listing', 'reluv_listing')`
  )
  const [table] = rows
  if (!table) throw new Failure("the build has no table of listings")
  return table.name
}

function planFrom(args: string[]): Plan {
  try {
    const { values } = parseArgs({
      args,
      options: {
        against: { type: "string" },
        listings: { type: "string", default: "1000" },
        clients: { type: "string", default: "1,10,50" },
        seconds: { type: "string", default: "5" },
        only: { type: "string" },
        list: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    })
    if (values.help) {
      console.log(HELP)
      process.exit(0)
    }
    return {
      against: values.against,
      listings: values.listings.split(",").map(whole),
      clients: values.clients.split(",").map(whole),
      seconds: whole(values.seconds),
      only: values.only,
      list: values.list,
    }
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${HELP}`)
    process.exit(1)
  }
}

function whole(text: string): number {
  const number = Number(text)
  if (Number.isSafeInteger(number) && number > 0) return number
  throw new Failure(`"${text}" is no whole number above 0`)
}

function machine(builds: readonly Build[]): string {
  const cpu = `${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown"}`
  const memory = Math.round(totalmem() / 2 ** 30)
  const commits = builds.map(({ commit }) => commit).join(" and ")
  return `${cpu}, ${memory} GB, ${platform()} ${release()}, Node ${process.version}; one server process; commits ${commits}.`
}
