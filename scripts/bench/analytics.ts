import { parseArgs } from "node:util"
import { Client } from "@medusajs/framework/pg"
import { type Range, shiftDay } from "../../src/domain/analytics/range"
import { rankShops } from "../../src/modules/analytics/rank"
import { sumMarket } from "../../src/modules/analytics/read"
import { Failure } from "../lib/failure"
import type { Progress } from "../start"
import { thisBuild } from "./builds"
import { machineOf, onGround, whole } from "./ground"
import { askFor } from "./load"
import { fillOrders, SHOPS, sqlOf } from "./many-orders"
import { type MeasuredServer, startMeasuredServer } from "./server"
import { slowMarket, slowShops } from "./slow-analytics"

const SPANS = [7, 30, 90, 365]
/** Of the clients at once. */
const MOST_MS = 150

/**
 * `npm run bench -- analytics`: a year of so many orders in SQL, what each request of analytics takes, and whether
 * its sums are those of the slow SQL that reads every order.
 */
export async function benchAnalytics(progress: Progress, args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      orders: { type: "string", default: "1000000" },
      clients: { type: "string", default: "10" },
      seconds: { type: "string", default: "5" },
    },
  })
  const orders = whole(values.orders)
  await onGround(progress, async (ground) => {
    const build = thisBuild()
    const server = await startMeasuredServer(
      {
        ...ground,
        progress,
        list: false,
        catalogue: {
          name: `analytics_${orders}`,
          says: `${orders} orders`,
          fill: (url) => fill(url, orders),
        },
      },
      build
    )
    progress.end()
    console.log(
      `\n${orders} orders of a year in ${SHOPS} shops; ${machineOf([build])}; one server process.`
    )
    await compare(server)
    await measure(server, whole(values.clients), whole(values.seconds))
    await server.stop()
  })
}

async function fill(url: string, orders: number): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await fillOrders(client, { orders, tell: (line) => console.log(`  ${line}`) })
  await client.query("create table bench_filled ()")
  await client.end()
}

/** Ranges of each length, so many days apart that nothing is measured that somebody remembers. */
function ranges(days: number): Range[] {
  const first = `${new Date().toISOString().slice(0, 7)}-01`
  return Array.from({ length: 60 }, (_, n) => {
    const to = shiftDay(first, -1 - n)
    return { from: shiftDay(to, 1 - days), to }
  })
}

const query = ({ from, to }: Range) => `period=custom&from=${from}&to=${to}`

async function measure(server: MeasuredServer, clients: number, seconds: number): Promise<void> {
  const operator = await login(server)
  const requests: Record<string, string[]> = {}
  for (const days of SPANS) {
    const all = ranges(days)
    requests[`${days} days of the market`] = all.map(
      (one) => `/admin/reluv/analytics?${query(one)}`
    )
    for (const of of ["sellers", "listings", "categories", "cities"])
      requests[`${days} days, best ${of}`] = all.map(
        (one) => `/admin/reluv/analytics/rankings?of=${of}&${query(one)}`
      )
    requests[`${days} days of a shop`] = all.map(
      (one, n) => `/admin/reluv/sellers/sel_${(n * 7) % SHOPS}/analytics?${query(one)}`
    )
  }
  requests.cohorts = ["/admin/reluv/analytics/cohorts"]
  console.log(`\n| ${clients} clients | a second | p50 ms | p95 ms |\n| --- | ---: | ---: | ---: |`)
  for (const [what, paths] of Object.entries(requests)) {
    const headers = { authorization: `Bearer ${operator}` }
    const {
      ms,
      requests: done,
      seconds: took,
    } = await askFor(server.url, {
      paths,
      clients,
      seconds,
      headers,
    })
    const at = (share: number) => Math.round(ms[Math.floor(ms.length * share)] ?? 0)
    const mark = at(0.95) > MOST_MS ? " (!)" : ""
    console.log(`| ${what} | ${Math.round(done / took)} | ${at(0.5)} | ${at(0.95)}${mark} |`)
  }
}

/** The sums that are kept, beside those of every order and every entry. */
async function compare({ database }: MeasuredServer): Promise<void> {
  const sql = sqlOf(database)
  for (const days of SPANS) {
    const range = ranges(days)[3]
    if (!range) continue
    const begun = performance.now()
    const [slow, slowRanking] = [await slowMarket(sql, range), await slowShops(sql, range)]
    const between = performance.now()
    const [sums, ranking] = [
      await sumMarket(sql, range),
      await rankShops(sql, { ...range, limit: 100 }),
    ]
    const end = performance.now()
    const kept = Object.fromEntries(Object.keys(slow).map((name) => [name, sums[name as "goods"]]))
    const same =
      JSON.stringify(kept) === JSON.stringify(slow) &&
      JSON.stringify(ranking.map(({ key, goods, income }) => ({ key, goods, income }))) ===
        JSON.stringify(slowRanking)
    console.log(
      `${days} days: ${same ? "the same" : "NOT THE SAME"} as the slow SQL, which took ${Math.round(between - begun)} ms; these took ${Math.round(end - between)} ms`
    )
    if (!same) console.log(JSON.stringify({ slow, kept }))
  }
}

function login({ shop, seed }: MeasuredServer): Promise<string> {
  const { operator } = seed.logins
  if (!operator) throw new Failure("the marketplace has no operator")
  return shop.operator(operator)
}
