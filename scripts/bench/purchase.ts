import { parseArgs } from "node:util"
import { Failure } from "../lib/failure"
import type { Progress } from "../start"
import { buildOf, thisBuild } from "./builds"
import { fillCatalogue, takePieces } from "./catalogue"
import { clocks, difference, quiet } from "./counting"
import { machineOf, onGround, whole } from "./ground"
import { type Catalogue, type MeasuredServer, startMeasuredServer } from "./server"
import type { Call } from "./storefront"
import { type Cell, callTable, purchaseTable, statementList, WAYS } from "./tables"

/** Enough that ten purchases of three sellers at once rarely meet. */
const SELLERS = 20

interface Plan {
  against: string | undefined
  listings: number
  purchases: number
  sellers: number[]
  clients: number[]
  list: boolean
}

const HELP = `npm run bench -- purchase [options]
  --against <commit>   the commit to compare with, or the folder of a checkout (default: none)
  --listings <n>       size of the catalogue (default: 1000; 100000 for figures to keep)
  --purchases <n>      purchases per row and client at 1 client; twice as many in all at 10 (default: 10)
  --sellers <n,n>      sellers per purchase (default: 1,3)
  --clients <n,n>      buyers at the same time (default: 1,10)
  --list               also lists the statements behind each call`

/**
 * Buys, and says what a purchase cost: step by step and in one request, here and on another commit.
 * Prints tables for docs/performance.md.
 */
export async function benchPurchases(progress: Progress, args: string[]): Promise<void> {
  const plan = planFrom(args)
  await onGround(progress, async (ground) => {
    const builds = [...(plan.against ? [buildOf(plan.against)] : []), thisBuild()]
    const { listings } = plan
    const catalogue: Catalogue = {
      name: String(listings),
      says: `${listings} listings`,
      fill: (url, shop) => fillCatalogue(url, shop, { sellers: SELLERS, listings }),
    }
    const cells: Cell[] = []
    for (const build of builds) {
      const server = await startMeasuredServer(
        { ...ground, progress, catalogue, list: plan.list },
        build
      )
      cells.push(...(await measure(server, plan, progress)))
      await server.stop()
    }
    progress.end()
    const head = `${machineOf(builds)}; ${listings} listings; one server process`
    console.log(`\n${purchaseTable(cells, head)}\n\n${callTable(cells)}`)
    if (plan.list) console.log(`\n${statementList(cells)}`)
  })
}

async function measure(server: MeasuredServer, plan: Plan, progress: Progress): Promise<Cell[]> {
  const { build, shop } = server
  const buyers = await Promise.all(
    Array.from({ length: Math.max(...plan.clients) }, () => shop.aBuyer())
  )
  const [first] = buyers
  if (!first) throw new Failure("--clients names nobody")
  const ways = (await shop.sellsInOneRequest(first)) ? WAYS : WAYS.slice(0, 1)
  const idle = await progress.step(`${build.commit}: at rest`, () => rest(server))

  const cells: Cell[] = []
  for (const sellers of plan.sellers) {
    for (const way of ways) {
      const buy = (client: number, variants: readonly string[]): Promise<Call[]> => {
        const buyer = buyers[client] ?? first
        return way === "one request"
          ? shop.buyInOneRequest(buyer, variants)
          : shop.buyStepByStep(buyer, variants)
      }
      const cart = async (purchases: number) => takePieces(server.database, { sellers, purchases })
      for (const variants of await cart(3)) await buy(0, variants)
      await quiet(server)
      for (const clients of plan.clients) {
        const carts = await cart(clients === 1 ? plan.purchases : plan.purchases * 2)
        const title = `${build.commit}: ${way}, ${sellers} sellers, ${clients} clients`
        cells.push(
          await progress.step(title, async () => {
            const measured = await measureCarts(server, carts, clients, buy)
            return { build: build.commit, way, sellers, clients, idle, ...measured }
          })
        )
      }
    }
  }
  return cells
}

async function measureCarts(
  server: MeasuredServer,
  carts: readonly string[][],
  clients: number,
  buy: (client: number, variants: readonly string[]) => Promise<Call[]>
): Promise<
  Pick<Cell, "purchases" | "seconds" | "ms" | "cpu_ms" | "statements" | "texts" | "calls">
> {
  const before = await server.read()
  const started = performance.now()
  const waiting = [...carts]
  const done: { ms: number; calls: Call[] }[] = []
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      for (let variants = waiting.shift(); variants; variants = waiting.shift()) {
        const begun = performance.now()
        const calls = await buy(client, variants)
        done.push({ ms: performance.now() - begun, calls })
      }
    })
  )
  const seconds = (performance.now() - started) / 1_000
  // What follows from a purchase after its answer belongs to it.
  const after = await quiet(server)
  const statements = difference(before.statements, after.statements)
  return {
    purchases: carts.length,
    seconds,
    ms: done.map(({ ms }) => ms),
    cpu_ms: after.cpu_ms - before.cpu_ms,
    statements,
    texts: difference(before.texts, after.texts),
    calls: done.flatMap(({ calls }) => calls),
  }
}

/** What the server does by itself, per second. */
async function rest(server: MeasuredServer): Promise<Cell["idle"]> {
  const SECONDS = 10
  await quiet(server)
  const before = await server.read()
  await new Promise((resolve) => setTimeout(resolve, SECONDS * 1_000))
  const after = await server.read()
  return {
    statements: (clocks(after) - clocks(before)) / SECONDS,
    cpu_ms: (after.cpu_ms - before.cpu_ms) / SECONDS,
  }
}

function planFrom(args: string[]): Plan {
  try {
    const { values } = parseArgs({
      args,
      options: {
        against: { type: "string" },
        listings: { type: "string", default: "1000" },
        purchases: { type: "string", default: "10" },
        sellers: { type: "string", default: "1,3" },
        clients: { type: "string", default: "1,10" },
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
      listings: whole(values.listings),
      purchases: whole(values.purchases),
      sellers: values.sellers.split(",").map(whole),
      clients: values.clients.split(",").map(whole),
      list: values.list,
    }
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${HELP}`)
    process.exit(1)
  }
}
