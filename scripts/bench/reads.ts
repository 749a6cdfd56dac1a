import { parseArgs } from "node:util"
import type { Client } from "@medusajs/framework/pg"
import { Failure } from "../lib/failure"
import type { Progress } from "../start"
import { buildOf, thisBuild } from "./builds"
import { machineOf, onGround, whole } from "./ground"
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
  node: string[]
}

const HELP = `npm run bench -- reads [options]
  --against <commit>   the commit to compare with, or the folder of a checkout (default: none)
  --listings <n,n>     sizes of the catalogue, in shops of ten listings each (default: 1000; 1000,10000,100000 for
                       figures to keep)
  --clients <n,n>      readers at the same time (default: 1,10,50)
  --seconds <n>        for how long each is asked (default: 5)
  --only <text>        only requests with this in their name, beside the empty route
  --list               also lists the statements behind each request
  --node <flags>       flags of Node for the server, such as --node "--max-old-space-size=512"`

const FEW = 5
const PATIENCE_MS = 20_000
const DISTINCT = 400
/** The page that somebody who scrolls for long comes to. */
const FAR = 400

/** Reads what shoppers read, and says what it cost: here and on another commit. */
export async function benchReads(progress: Progress, args: string[]): Promise<void> {
  const plan = planFrom(args)
  const cells: ReadCell[] = []
  const memory: Memory[] = []
  await onGround(progress, async (ground) => {
    const builds = [...(plan.against ? [buildOf(plan.against)] : []), thisBuild()]
    try {
      for (const listings of plan.listings) {
        for (const build of builds) {
          const server = await startMeasuredServer(
            {
              ...ground,
              progress,
              list: plan.list,
              node: plan.node,
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
        }
      }
    } finally {
      progress.end()
      if (cells.length > 0)
        console.log(
          `\n${machineOf(builds)}; one server process.\n\n${readsTable(cells)}\n\n${memoryTable(memory)}`
        )
    }
  })
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
  const idle = await server.readCleared()
  let most_mb = idle.rss_mb
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
  const cleared = await server.readCleared()
  memory.push({
    build: build.commit,
    listings,
    idle_mb: idle.rss_mb,
    most_mb,
    idle_held_mb: idle.held_mb,
    held_mb: cleared.held_mb,
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
        node: { type: "string", default: "" },
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
      node: values.node.split(" ").filter(Boolean),
    }
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${HELP}`)
    process.exit(1)
  }
}
