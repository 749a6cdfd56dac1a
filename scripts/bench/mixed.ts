import { join } from "node:path"
import { Client } from "@medusajs/framework/pg"
import { Failure } from "../lib/failure"
import { hasRedis, startRedis } from "../lib/redis"
import { MEDUSA_CLI } from "../lib/setup"
import type { Progress } from "../start"
import { thisBuild } from "./builds"
import { TwoServers } from "./changes/two-servers"
import { type Ground, machineOf, onGround } from "./ground"
import { endingOf } from "./mixed/ending"
import { type Bought, visitorsOf } from "./mixed/market"
import { watchMemory } from "./mixed/memory"
import { openStock, stockVisitors } from "./mixed/stock"
import { mixedTable, type Run } from "./mixed/table"
import { SHARES, type Visits, visit } from "./mixed/visits"
import { numbersFrom } from "./numbers"
import type { Site } from "./site"
import { type ReadyForTwo, readyForTwo } from "./two"

const HELP = `npm run bench -- mixed [options]
  --listings <n>   size of the catalogue, in a hundred shops (default: 1000; 100000 for figures to keep)
  --rate <n>       visits a second: of 100, 70 browse, 15 search, 10 fill a cart and 5 buy (default: 10)
  --seconds <n>    for how long (default: 60; 600 for figures to keep)
  --kill <n>       in the second run a server is killed each so many seconds (default: 60)
  --biteship <n>   how long Biteship takes to answer, in milliseconds (default: 300)
Two servers with Redis: in peace, with kills, and Medusa by itself.`

const UNLESS = { listings: 1_000, rate: 10, seconds: 60, kill: 60, biteship: 300 }
type Plan = typeof UNLESS

const SHOPS = 100
const WARM_UP_SECONDS = 20

/** A market that is visited: what its visitors ask for, and what is looked at when all is over. */
interface Market {
  what: string
  /** The folder of its configuration, where it is not the build's own. */
  project?: string
  kill_ms?: number
  open(at: Place): Promise<{ visits: Visits; bought?: readonly Bought[] }>
}

interface Place extends ReadyForTwo {
  servers: TwoServers
  database: Client
  plan: Plan
  purchases: number
}

const MARKETS = (plan: Plan, root: string): Market[] => [
  { what: "Reluv", open: openReluv },
  { what: `Reluv, a kill each ${plan.kill} s`, open: openReluv, kill_ms: plan.kill * 1_000 },
  { what: "Medusa by itself", project: join(root, "scripts/bench/stock"), open: openMedusa },
]

/**
 * Everything that happens in a marketplace at once, at a rate that does not wait for slow answers; with servers that are
 * killed; and the same on Medusa by itself. Says what visitors waited for, and whether all is there in the end.
 */
export async function benchMixed(progress: Progress, args: string[]): Promise<void> {
  const plan = numbersFrom(args, { help: HELP, unless: UNLESS })
  if (!hasRedis()) throw new Failure("two servers need a redis-server on the PATH")
  const build = thisBuild()
  const runs: Run[] = []
  await onGround(progress, async (ground) => {
    try {
      for (const market of MARKETS(plan, build.root))
        runs.push(await runOf(market, { ground, plan, progress }))
    } finally {
      progress.end()
      const head = `${machineOf([build])}; ${plan.listings} listings; two servers with Redis; Biteship answers after ${plan.biteship} ms`
      if (runs.length > 0) console.log(`\n${head}.\n\n${mixedTable(runs)}`)
    }
  })
}

async function runOf(
  market: Market,
  { ground, plan, progress }: { ground: Ground; plan: Plan; progress: Progress }
): Promise<Run> {
  const { what, project, kill_ms } = market
  const { listings, rate, seconds } = plan
  const step = <T>(does: string, work: () => Promise<T>) => progress.step(`${what}: ${does}`, work)
  const build = thisBuild()
  const ready = await readyForTwo(ground, { build, listings, sellers: SHOPS, progress })
  const { processes } = ready.site
  const env = { ...ready.site.env, REDIS_URL: await startRedis(processes) }
  const site: Site = { ...ready.site, env, project }
  const servers = new TwoServers(site, ready.ports, ready.publishable_key)
  const database = new Client({ connectionString: ready.url })
  await database.connect()
  try {
    await step("starting two servers", () => servers.start())
    await isSlow(ready, plan)
    const purchases = Math.ceil(((seconds + WARM_UP_SECONDS) * rate * SHARES.purchase) / 100)
    const { visits, bought } = await market.open({ ...ready, servers, database, plan, purchases })
    await step("warming up", () => visit(visits, servers, { rate, seconds: WARM_UP_SECONDS }))
    let isOver = false
    const over = () => isOver
    const held = watchMemory(() => servers.pids(), over)
    const killing = kill_ms ? servers.killAgainAndAgain(over, kill_ms) : undefined
    const first = WARM_UP_SECONDS * rate
    const visited = await step(`${rate} visits a second for ${seconds} s`, () =>
      visit(visits, servers, { rate, seconds, first })
    ).finally(() => {
      isOver = true
    })
    await killing
    const ending = bought && (await step("waiting for the rest", () => endingOf(database, bought)))
    if (ending) await step("auditing the ledger", () => audit(site))
    return { what, visited, seconds, deaths: servers.deaths, held: await held, ending }
  } finally {
    await database.end()
    await processes.stop({ patience_ms: 5_000 })
    processes.done()
  }
}

async function openReluv({ database, sandbox, purchases }: Place) {
  return visitorsOf(database, {
    sandbox: `http://localhost:${sandbox}`,
    purchases,
    sellers: SHOPS,
  })
}

async function openMedusa({ servers, database, operator, purchases }: Place) {
  const shop = servers.anyShop()
  const couriers = await openStock(shop, await shop.operator(operator))
  return { visits: await stockVisitors(database, { couriers, purchases, sellers: SHOPS }) }
}

async function isSlow({ sandbox }: ReadyForTwo, { biteship }: Plan): Promise<void> {
  const answer = await fetch(`http://localhost:${sandbox}/_control/faults`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ vendor: "biteship", latency_ms: biteship }),
  })
  if (!answer.ok) throw new Failure(`the sandbox answered ${answer.status} to a fault`)
}

/** Fails where a row of the ledger is wrong. */
function audit({ processes, root, env }: Site): Promise<void> {
  return processes.run({
    name: "audit",
    what: "Auditing the ledger",
    cwd: root,
    args: [MEDUSA_CLI, "exec", "./src/scripts/audit-ledger.ts"],
    env,
  })
}
