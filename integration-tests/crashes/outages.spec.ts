import { connect } from "node:net"
import { type Refusal, send } from "../helpers/api"
import { closeDatabase, sql } from "../helpers/database"
import { given } from "../helpers/given"
import { ledgerWrongs } from "../helpers/given/earnings"
import { databaseAway, databaseBack, diskFree, diskFull, restartPostgres } from "../helpers/outage"
import {
  killOwnServer,
  leaveOwnServer,
  passTwoMinutes,
  startOwnServer,
  stopOwnServer,
  useOwnServer,
} from "../helpers/own-server"
import { Roadblock } from "../helpers/roadblock"
import { callsTo, fault, noFaults } from "../helpers/sandbox"
import { serverUrl } from "../helpers/servers"
import { later, Shopping } from "../helpers/shopping"
import { ordersWith } from "../helpers/stock"
import { IS_TORTURE } from "../helpers/torture"
import { waitUntil } from "../helpers/wait"

/** `npm run torture -- outages` restarts all of PostgreSQL, five times, for which nobody waits. */
const SIZE = IS_TORTURE
  ? { buyers: 10, pieces: 12, outages: 5 }
  : { buyers: 3, pieces: 3, outages: 1 }
const AWAY_MS = 4_000
/** `npm run torture -- outages` asks for the ten seconds; a machine that does much else beside is given longer. */
const RECOVERED_MS = IS_TORTURE ? 10_000 : 60_000
const SHUTDOWN_SECONDS = 4
const PATIENCE_MS = 20 * 60_000

beforeAll(
  () => useOwnServer("crash_outages", { RELUV_SHUTDOWN_SECONDS: String(SHUTDOWN_SECONDS) }),
  PATIENCE_MS
)
afterAll(leaveOwnServer)

it(
  "a database that goes away while people buy is found again by itself when it is back; everything is bought once, and every sum holds",
  async () => {
    const shopping = await Shopping.of(SIZE)
    const everything = shopping.goOn()
    const found: { read: number; write: number }[] = []
    for (let outage = 1; outage <= SIZE.outages; outage++) {
      const part = (shopping.size * outage) / (SIZE.outages + 1)
      await waitUntil(() => shopping.orders.length >= Math.floor(part))
      await closeDatabase()
      await (IS_TORTURE ? restartPostgres(AWAY_MS) : awayFor(AWAY_MS))
      const back = Date.now()
      await waitUntil(() => Number.isFinite(shopping.msUntil("reads", back)))
      await waitUntil(() => Number.isFinite(shopping.msUntil("writes", back)))
      found.push({ read: shopping.msUntil("reads", back), write: shopping.msUntil("writes", back) })
    }
    await everything
    // What was told while nobody listened is told again.
    const later = await given.aPaidOrder(await given.aCustomer(), [
      await given.aListing(await given.aSeller()),
    ])

    if (IS_TORTURE) console.log(JSON.stringify({ orders: shopping.orders.length, found }))
    expect(found.filter(({ read, write }) => Math.max(read, write) > RECOVERED_MS)).toEqual([])
    expect(later.payment.status).toBe("paid")
    await allIsBoughtOnce(shopping)
  },
  PATIENCE_MS
)

it(
  "a full disk refuses what writes, tells what there is, and once there is room again everything is bought once",
  async () => {
    const shopping = await Shopping.of({ buyers: 3, pieces: 3 })
    const everything = shopping.goOn()
    await waitUntil(() => shopping.orders.length >= 2)
    await diskFull()
    const full = Date.now()
    await later(AWAY_MS)
    const refused = await send<Refusal>("/store/carts", { body: {} })
    const read = shopping.msUntil("reads", full)
    const written = shopping.msUntil("writes", full)
    await diskFree()
    const free = Date.now()
    await waitUntil(() => Number.isFinite(shopping.msUntil("writes", free)))
    // What could not be undone either is left to those who repair.
    await later(AWAY_MS)
    await passTwoMinutes()
    await everything

    expect(refused.status).toBeGreaterThanOrEqual(500)
    expect(read).toBeLessThan(AWAY_MS)
    expect(written).toBe(Number.POSITIVE_INFINITY)
    expect(shopping.msUntil("writes", free)).toBeLessThan(RECOVERED_MS)
    await allIsBoughtOnce(shopping)
  },
  PATIENCE_MS
)

it(
  "when every connection of a server is taken its liveness answers, and once they are free everybody is served",
  async () => {
    const roadblock = await Roadblock.beforeWritesTo("cart")
    const asked = Array.from({ length: 100 }, () => send("/store/carts", { body: {} }))
    await roadblock.reached()
    await waitUntil(async () => (await waitingForCarts()) >= 60)
    const live = await send("/health/live")
    await roadblock.remove()
    const answers = await Promise.all(asked)
    const read = await send("/store/listings?limit=1")

    expect(live.status).toBe(200)
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect(read.status).toBe(200)
  },
  PATIENCE_MS
)

it(
  "a server that starts before its database waits for it, and serves when it is there",
  async () => {
    await killOwnServer()
    await closeDatabase()
    await databaseAway()
    const starting = startOwnServer()
    await later(AWAY_MS)
    await expect(send("/health/live")).rejects.toThrow()
    await databaseBack()
    await starting

    await waitUntil(async () => (await send("/health/ready")).status === 200)
  },
  PATIENCE_MS
)

it(
  "a server that is told to stop answers what it began, takes nothing new, and ends",
  async () => {
    const cart = await given.aCart(await given.aCustomer(), [
      await given.aListing(await given.aSeller()),
    ])
    const before = (await callsTo("biteship", "/v1/rates")).length
    await fault({ vendor: "biteship", path: "/v1/rates", latency_ms: 2_500 })
    const asked = send<{ sellers: unknown[] }>(`/store/carts/${cart.id}/shipping-rates`, {
      token: cart.buyer.token,
    })
    await waitUntil(async () => (await callsTo("biteship", "/v1/rates")).length > before)
    const stopping = stopOwnServer()
    await waitUntil(() =>
      send("/health/live").then(
        () => false,
        () => true
      )
    )
    const { status, body } = await asked
    await stopping
    await noFaults()

    expect([status, body.sellers.length]).toEqual([200, 1])
    await startOwnServer()
  },
  PATIENCE_MS
)

it(
  "a request that nobody ever ends keeps no server from ending in time",
  async () => {
    const { hostname, port } = new URL(serverUrl())
    const socket = connect(Number(port), hostname)
    socket.on("error", () => undefined)
    let heard = ""
    socket.on("data", (data) => {
      heard += String(data)
    })
    socket.write(
      "POST /store/offers HTTP/1.1\r\nhost: reluv\r\nexpect: 100-continue\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n"
    )
    await waitUntil(() => heard.startsWith("HTTP/1.1 100"))
    socket.write("{")
    const told = Date.now()
    await stopOwnServer()
    const ms = Date.now() - told
    socket.destroy()

    expect(ms).toBeGreaterThan(SHUTDOWN_SECONDS * 1_000 - 100)
    expect(ms).toBeLessThan(SHUTDOWN_SECONDS * 1_000 + 5_000)
    await startOwnServer()
  },
  PATIENCE_MS
)

/** As many live orders as pieces, in the database and in what people were told; no piece given twice; every sum 0. */
async function allIsBoughtOnce(shopping: Shopping): Promise<void> {
  expect(new Set(shopping.orders).size).toBe(shopping.size)
  const orders = await ordersWith(shopping.variants)
  const live = orders.filter(({ status }) => status !== "canceled")
  expect(live.map(({ id }) => id).sort()).toEqual([...shopping.orders].sort())
  expect(await sql("select id from reluv_piece where claimed > stock or claimed < 0")).toEqual([])
  expect(await ledgerWrongs()).toEqual([])
}

async function waitingForCarts(): Promise<number> {
  const waiting = await sql(
    `select 1 from pg_stat_activity where datname = current_database()
       and wait_event_type = 'Lock' and query ~ 'cart'`
  )
  return waiting.length
}

async function awayFor(ms: number): Promise<void> {
  await databaseAway()
  await later(ms)
  await databaseBack()
}
