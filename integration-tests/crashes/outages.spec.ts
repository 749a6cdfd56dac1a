import { connect } from "node:net"
import { send } from "../helpers/api"
import { closeDatabase, sql } from "../helpers/database"
import { given } from "../helpers/given"
import { ledgerWrongs } from "../helpers/given/earnings"
import { databaseAway, databaseBack, restartPostgres } from "../helpers/outage"
import {
  killOwnServer,
  leaveOwnServer,
  startOwnServer,
  stopOwnServer,
  useOwnServer,
} from "../helpers/own-server"
import { callsTo, fault, noFaults } from "../helpers/sandbox"
import { serverUrl } from "../helpers/servers"
import { later, Shopping } from "../helpers/shopping"
import { waitUntil } from "../helpers/wait"

const IS_TORTURE = process.env.RELUV_TORTURE === "full"
/** `npm run torture -- outages` restarts all of PostgreSQL, five times, for which nobody waits. */
const SIZE = IS_TORTURE
  ? { buyers: 10, pieces: 12, outages: 5 }
  : { buyers: 3, pieces: 3, outages: 1 }
const AWAY_MS = 4_000
const RECOVERED_MS = 10_000
const SHUTDOWN_SECONDS = 4
const PATIENCE_MS = 20 * 60_000

beforeAll(
  () => useOwnServer("crash_outages", { RELUV_SHUTDOWN_SECONDS: String(SHUTDOWN_SECONDS) }),
  PATIENCE_MS
)
afterAll(leaveOwnServer)

it(
  "a database that goes away while people buy is found again within ten seconds of its return; everything is bought once, and every sum holds",
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
    expect(new Set(shopping.orders).size).toBe(shopping.size)
    expect(await sql("select id from reluv_piece where claimed > stock or claimed < 0")).toEqual([])
    expect(await ledgerWrongs()).toEqual([])
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
    socket.write(
      "POST /store/offers HTTP/1.1\r\nhost: reluv\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{"
    )
    await later(500)
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

async function awayFor(ms: number): Promise<void> {
  await databaseAway()
  await later(ms)
  await databaseBack()
}
