import { setTimeout as after } from "node:timers/promises"
import { tellLive } from "../../src/shared/live"
import type { Sql } from "../../src/shared/sql"
import { sql } from "../helpers/database"
import { given } from "../helpers/given"
import {
  killOwnServer,
  leaveOwnServer,
  startOwnServer,
  stopOwnServer,
  useOwnServers,
} from "../helpers/own-server"
import { Screen } from "../helpers/screen"
import { waitUntil } from "../helpers/wait"

const BUYERS = 3
const ONLOOKERS = 8
const SCREENS_EACH = 5

/** Each server starts anew in between, on a machine that may do much else. */
const PATIENCE_MS = 600_000

beforeAll(() => useOwnServers("crash_streams", 2), PATIENCE_MS)
afterAll(leaveOwnServer)

it(
  "screens hear everything once and in order, of purchases and of what comes beside, while one server stops in order and the other is killed",
  async () => {
    const seller = await given.aSeller()
    const buyers = await Promise.all(Array.from({ length: BUYERS }, () => given.aCustomer()))
    const onlookers = await Promise.all(Array.from({ length: ONLOOKERS }, () => given.aCustomer()))
    const people = [seller, ...buyers, ...onlookers]
    const screens = people.flatMap(({ id, token }) =>
      Array.from({ length: SCREENS_EACH }, () => new Screen(id, token))
    )
    const openAt = (server: number) => Promise.all(screens.map((screen) => screen.open(server)))
    const allEnded = () => Promise.all(screens.map((screen) => screen.ended()))
    await openAt(1)

    let isOver = false
    const telling = tellAllTheTime(
      people.map(({ id }) => id),
      () => isOver
    )
    const buying = Promise.all(
      buyers.map(async (buyer) => given.aPaidOrder(buyer, [await given.aListing(seller)]))
    )
    await waitUntil(() => screens.every(({ heard }) => heard.length > 2))
    // Medusa waits for every request that goes on: streams would never be over.
    await stopOwnServer(1)
    await allEnded()
    await openAt(0)
    await buying
    await startOwnServer(1)
    await killOwnServer(0)
    await allEnded()
    await openAt(1)
    isOver = true
    await telling

    // What a killed server had begun to tell is told by the other.
    await waitUntil(async () => (await toldOf(seller.id, "new-order")) === BUYERS)
    for (const { id } of buyers)
      await waitUntil(async () => (await toldOf(id, "payment-received")) === 1)
    const last = new Map<string, number>()
    await waitUntil(async () => {
      for (const [id, number] of await lastNumbers(people.map(({ id }) => id))) last.set(id, number)
      return screens.every((screen) => screen.last === last.get(screen.customer_id))
    })
    expect(screens.map(({ heard }) => heard)).toEqual(
      screens.map(({ from, customer_id }) => numbersBetween(from ?? 0, last.get(customer_id) ?? 0))
    )
    expect(screens.map(({ lost }) => lost)).toEqual(screens.map(() => 0))
    // The shop heard of each order, and each buyer of the money, once.
    expect(await toldOf(seller.id, "new-order")).toBe(BUYERS)
    for (const { id } of buyers) expect(await toldOf(id, "payment-received")).toBe(1)
  },
  PATIENCE_MS
)

/** Each in a transaction of its own, as if they had read something. */
async function tellAllTheTime(ids: readonly string[], isOver: () => boolean): Promise<void> {
  const event = { name: "notifications-read" as const, data: { seller_id: null, unread_count: 0 } }
  while (!isOver()) {
    for (const customer_id of ids) await tellLive(numbered, [{ ...event, customer_id }])
    await after(50)
  }
}

/** As the modules write SQL, for the driver of these tests. */
const numbered: Sql = async <Row>(text: string, values: readonly unknown[] = []) => {
  let index = 0
  return (await sql(
    text.replaceAll("?", () => `$${++index}`),
    [...values]
  )) as Row[]
}

async function lastNumbers(ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await sql<{ id: string; last_seq: number }>(
    "select id, last_seq from reluv_live_feed where id = any($1)",
    [ids]
  )
  return new Map(rows.map(({ id, last_seq }) => [id, last_seq]))
}

function numbersBetween(from: number, last: number): number[] {
  return Array.from({ length: last - from }, (_, n) => from + n + 1)
}

async function toldOf(customer_id: string, kind: string): Promise<number> {
  const rows = await sql(
    "select 1 from reluv_live_event where customer_id = $1 and name = 'notification' and data->>'kind' = $2",
    [customer_id, kind]
  )
  return rows.length
}
