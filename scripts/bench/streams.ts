import type { Client } from "@medusajs/framework/pg"
import { tellLive } from "../../src/shared/live"
import { Failure } from "../lib/failure"
import { sleep } from "../lib/processes"
import type { Progress } from "../start"
import { thisBuild } from "./builds"
import { fillCatalogue, takePieces } from "./catalogue"
import { customers } from "./customers"
import { machineOf, onGround } from "./ground"
import { numbersFrom } from "./numbers"
import { type MeasuredServer, type Reading, startMeasuredServer } from "./server"
import { Listener } from "./streams/listener"
import { median, table } from "./tables"

const HELP = `npm run bench -- streams [options]
  --streams <n>     open at once, one for each of so many people (default: 500)
  --purchases <n>   bought without streams, and again while they are open (default: 20)
  --news <n>        how often everybody is told something, connected and while they are cut off (default: 20)
  --seconds <n>     how long the server rests, with and without streams (default: 10)`

const UNLESS = { streams: 500, purchases: 20, news: 20, seconds: 10 }
type Plan = typeof UNLESS

const SELLERS = 20
const PATIENCE_MS = 30_000

type Row = [what: string, ...values: string[]]

/** Opens streams at one process while others buy, and says what they cost, and how late, and whether all, is told. */
export async function benchStreams(progress: Progress, args: string[]): Promise<void> {
  const plan = numbersFrom(args, { help: HELP, unless: UNLESS })
  await onGround(progress, async (ground) => {
    const build = thisBuild()
    const server = await startMeasuredServer(
      {
        ...ground,
        progress,
        list: false,
        catalogue: {
          name: "1000",
          says: "1000 listings",
          fill: (url, shop) => fillCatalogue(url, shop, { sellers: SELLERS, listings: 1_000 }),
        },
      },
      build
    )
    const rows = await measure(server, plan, progress)
    await server.stop()
    progress.end()
    console.log(`\n${machineOf([build])}; one server process, ${plan.streams} streams.\n`)
    console.log(table(["", "No stream", `${plan.streams} streams`], rows))
  })
}

async function measure(server: MeasuredServer, plan: Plan, progress: Progress): Promise<Row[]> {
  const people = await customers(server.database, plan.streams)
  const headers = server.shop.headersOfAnybody()
  const listeners = people.map((owner) => new Listener(owner, server.url, headers))
  const step = <T>(what: string, work: () => Promise<T>) => progress.step(what, work)

  await step("warming up", () => buy(server, 5))
  const before = await step("at rest", () => rest(server, plan.seconds))
  const alone = await step("buying", () => buy(server, plan.purchases))
  const opening = await step(`opening ${plan.streams} streams`, async () => {
    const started = performance.now()
    for (const listener of listeners) await listener.open()
    return performance.now() - started
  })
  const after = await step("at rest with streams", () => rest(server, plan.seconds))
  const beside = await step("buying beside streams", () => buy(server, plan.purchases))
  const told = await step("telling everybody", () => tellAll(server, listeners, plan.news))
  await step("cutting all of them", () => tellCutOff(server, listeners, plan.news))

  const lost = listeners.filter((one) => one.lost > 0 || !isWhole(one.heard)).length
  const memory = (one: Rest) => `${one.rss_mb.toFixed(0)} (held ${one.held_mb.toFixed(0)})`
  const buying = ({ cpu_ms, p50_ms }: Bought) => [cpu_ms.toFixed(0), p50_ms.toFixed(0)]
  const [aloneCpu = "", aloneMs = ""] = buying(alone)
  const [besideCpu = "", besideMs = ""] = buying(beside)
  const held_kb = ((after.held_mb - before.held_mb) * 1_024) / plan.streams
  return [
    ["Memory, MB", memory(before), memory(after)],
    ["Held for each stream, KB", "", held_kb.toFixed(1)],
    ["CPU at rest, ms a second", before.cpu_ms.toFixed(0), after.cpu_ms.toFixed(0)],
    ["SQL at rest, a second", before.statements.toFixed(1), after.statements.toFixed(1)],
    ["CPU of a purchase, ms", aloneCpu, besideCpu],
    ["p50 of a purchase, ms", aloneMs, besideMs],
    ["Opening all, one by one, ms", "", opening.toFixed(0)],
    ["All are told, after ms: p50", "", told.p50_ms.toFixed(0)],
    ["and the slowest time", "", told.slowest_ms.toFixed(0)],
    ["CPU of telling all, ms", "", told.cpu_ms.toFixed(0)],
    [`Streams that missed one of ${plan.news * 2}, cut off for half of them`, "", String(lost)],
  ]
}

type Rest = Pick<Reading, "rss_mb" | "held_mb"> & { cpu_ms: number; statements: number }

/** What the server does by itself in a second, and what it holds. */
async function rest(server: MeasuredServer, seconds: number): Promise<Rest> {
  await sleep(2_000)
  const { rss_mb, held_mb } = await server.readCleared()
  const before = await server.read()
  await sleep(seconds * 1_000)
  const after = await server.read()
  const clocks = (after.statements.clocks ?? 0) - (before.statements.clocks ?? 0)
  const cpu_ms = (after.cpu_ms - before.cpu_ms) / seconds
  return { rss_mb, held_mb, cpu_ms, statements: clocks / seconds }
}

type Bought = { cpu_ms: number; p50_ms: number }

/** One after the other; what follows within two seconds of the last belongs to them. */
async function buy(server: MeasuredServer, purchases: number): Promise<Bought> {
  const { shop, database } = server
  const buyer = await shop.aBuyer()
  const carts = await takePieces(database, { sellers: 1, purchases })
  const before = await server.read()
  const ms: number[] = []
  for (const variants of carts) {
    const started = performance.now()
    await shop.buyInOneRequest(buyer, variants)
    ms.push(performance.now() - started)
  }
  await sleep(2_000)
  const cpu_ms = ((await server.read()).cpu_ms - before.cpu_ms) / Math.max(1, carts.length)
  return { cpu_ms, p50_ms: median(ms) }
}

/** Everybody at once, so many times. */
async function tellAll(
  server: MeasuredServer,
  listeners: readonly Listener[],
  times: number
): Promise<{ p50_ms: number; slowest_ms: number; cpu_ms: number }> {
  const before = await server.read()
  const ms: number[] = []
  for (let time = 0; time < times; time++) {
    const counts = listeners.map(({ heard }) => heard.length)
    const started = performance.now()
    await tell(server.database, listeners)
    await until(() => listeners.every(({ heard }, n) => heard.length > (counts[n] ?? 0)))
    ms.push(Math.max(...listeners.map(({ at }) => at)) - started)
  }
  const cpu_ms = ((await server.read()).cpu_ms - before.cpu_ms) / times
  return { p50_ms: median(ms), slowest_ms: Math.max(...ms), cpu_ms }
}

/** All are cut off, hear of nothing meanwhile, and come back. */
async function tellCutOff(
  { database }: MeasuredServer,
  listeners: readonly Listener[],
  times: number
): Promise<void> {
  const counts = listeners.map(({ heard }) => heard.length)
  for (const listener of listeners) listener.cut()
  for (let time = 0; time < times; time++) await tell(database, listeners)
  await Promise.all(listeners.map((listener) => listener.open()))
  await until(() => listeners.every(({ heard }, n) => heard.length >= (counts[n] ?? 0) + times))
}

async function tell(database: Client, listeners: readonly Listener[]): Promise<void> {
  const sql = async <Row>(statement: string, parameters: readonly unknown[] = []) => {
    let index = 0
    const text = statement.replaceAll("?", () => `$${++index}`)
    return (await database.query({ text, values: [...parameters] })).rows as Row[]
  }
  const news = listeners.map(({ owner }) => ({
    customer_id: owner.id,
    name: "notifications-read" as const,
    data: { seller_id: null, unread_count: 0 },
  }))
  await tellLive(sql, news)
}

async function until(isSo: () => boolean): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS
  while (!isSo()) {
    if (performance.now() > deadline) throw new Failure("not everybody was told")
    await sleep(2)
  }
}

function isWhole(numbers: readonly number[]): boolean {
  return numbers.every((number, n) => n === 0 || number === (numbers[n - 1] ?? 0) + 1)
}
