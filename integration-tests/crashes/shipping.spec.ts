import type { ListingView, SellerOrderView } from "../../src/types/http"
import { call, send } from "../helpers/api"
import { sql, sqlOne } from "../helpers/database"
import { given } from "../helpers/given"
import { ledgerWrongs } from "../helpers/given/earnings"
import { variantOf } from "../helpers/given/listings"
import { buyAtOnce } from "../helpers/given/one-request"
import { type Customer, type Seller, unique } from "../helpers/given/people"
import {
  killOwnServer,
  leaveOwnServer,
  passTwoMinutes,
  startOwnServer,
  useOwnServer,
} from "../helpers/own-server"
import { Roadblock } from "../helpers/roadblock"
import { biteship, callsTo } from "../helpers/sandbox"
import { waitUntil } from "../helpers/wait"

beforeAll(() => useOwnServer("crash_shipping"))
afterAll(leaveOwnServer)

const CASH = { payment_method: "cash_on_delivery" }

type Parcel = { seller: Seller; id: string; order_id: string; number: string; variant_id: string }
type Act = "book" | "give back" | "pick up" | "deliver" | "bring back"
/** Where writing stops: rows of this parcel, or a whole table, from then on. */
type Stop = keyof typeof ROWS | "any link" | "any reservation"
/** `is_cash`: of a parcel that is paid at its door. */
type Scene = { act: Act; stops: readonly Stop[]; is_cash?: boolean }

const ROWS = {
  stock: `select 1 from inventory_level where inventory_item_id in (
            select inventory_item_id from product_variant_inventory_item where variant_id = $1)`,
  order: `select 1 from "order" where id = $1`,
  fulfillment: `select 1 from fulfillment where id in (
            select fulfillment_id from reluv_seller_shipment where seller_order_id = $1)`,
  part: `select 1 from reluv_seller_order where id = $1`,
  payment: `select 1 from reluv_purchase_payment where order_id = $1`,
} as const

/**
 * Medusa makes a fulfillment as row, stock, then all at once: order, link, reservation; and cancels it
 * as stock, then order and reservation, then row. Whole tables are closed last, and stay closed.
 */
const SCENES: readonly Scene[] = [
  { act: "book", stops: ["stock"] },
  { act: "book", stops: ["order"] },
  { act: "give back", stops: ["stock"] },
  { act: "give back", stops: ["order"] },
  { act: "give back", stops: ["fulfillment"] },
  { act: "pick up", stops: ["fulfillment"] },
  { act: "pick up", stops: ["order"] },
  { act: "deliver", stops: ["fulfillment"] },
  { act: "deliver", stops: ["order"] },
  // What couriers collected is booked with the part, the payment last: all of it, or nothing yet.
  { act: "deliver", stops: ["part"], is_cash: true },
  { act: "deliver", stops: ["payment"], is_cash: true },
  { act: "bring back", stops: ["part"], is_cash: true },
  { act: "bring back", stops: ["payment"], is_cash: true },
  { act: "book", stops: ["any link"] },
  { act: "book", stops: ["any link", "order"] },
  { act: "give back", stops: ["any reservation"] },
  { act: "give back", stops: ["any reservation", "order"] },
  { act: "book", stops: ["any link", "any reservation"] },
  { act: "book", stops: ["any link", "any reservation", "order"] },
]

describe("a parcel whose server was killed in the middle", () => {
  const parcels: Parcel[] = []
  const played = SCENES.map((scene, n) => ({ ...scene, parcel: () => parcels[n] as Parcel }))
  const told = played.map((scene) => {
    const what = scene.is_cash ? `${scene.act} what is paid at the door` : scene.act
    return [`${what}, before ${scene.stops.join(" and ")}`, scene]
  })

  beforeAll(async () => {
    const seller = await given.aSeller()
    // All at once would be too much for a small machine.
    for (let n = 0; n < SCENES.length; n += 5) {
      const some = SCENES.slice(n, n + 5)
      parcels.push(...(await Promise.all(some.map((scene) => aParcel(seller, scene)))))
    }
    await killInTheMiddle(played)
    await passTwoMinutes()
    await startOwnServer()
  })

  it.each(told as [string, (typeof played)[number]][])(
    "%s",
    async (_, { act, is_cash, parcel }) => {
      const { done, after } = ENDS[act]
      const message = `${act} of ${parcel().number} is not finished`
      await waitUntil(() => done(parcel()), { intervalMs: 250, message })
      expect(await booksOf(parcel())).toEqual(after)
      expect(await bookingCalls(parcel())).toBe(1)
      if (is_cash) expect(await cashOf(parcel())).toEqual(CASH_ENDS[act])
      if (act !== "give back") return
      await call(`/seller/orders/${parcel().id}/ship`, { token: parcel().seller.token, body: {} })
      expect(await booksOf(parcel())).toEqual(BOOKED)
    }
  )
})

describe("a purchase that is paid at the door, whose server was killed", () => {
  it("before it has a payment is its sellers' all the same; before it holds its piece, it is bought when it is asked again", async () => {
    const seller = await given.aSeller()
    const buyers = [await given.aCustomer(), await given.aCustomer()] as const
    const pieces = [await given.aListing(seller), await given.aListing(seller)] as const
    const keys = [unique(), unique()] as const
    const buy = (n: 0 | 1) => buyAtOnce(buyers[n], [pieces[n]], { ...CASH, key: keys[n] })

    const unpaid = await Roadblock.beforeWritesTo("reluv_purchase_payment")
    const placed = buy(0).catch(() => "lost")
    await unpaid.reached()
    const unheld = await Roadblock.beforeWritesTo("reluv_cash_claim")
    const asked = buy(1).catch(() => "lost")
    await unheld.reached()
    await killOwnServer()
    await Roadblock.removeAll([unpaid, unheld])
    await Promise.all([placed, asked])
    await passTwoMinutes()
    await startOwnServer()

    for (const n of [1, 0] as const) {
      const { status, body } = await waitUntil(async () => {
        const answer = await buy(n)
        return answer.status === 201 ? answer : null
      })
      expect([status, body.payment.status]).toEqual([201, "on_delivery"])
      const parts = await sql<{ status: string; cash_due: number; orders: number }>(
        `select status, cash_due, (select count(*)::int from "order" where customer_id = $1) as orders
         from reluv_seller_order where customer_id = $1`,
        [buyers[n].id]
      )
      expect(parts).toEqual([{ status: "paid", cash_due: body.order.total, orders: 1 }])
    }
  })

  it("leaves a ledger that says what happened", async () => {
    expect(await ledgerWrongs()).toEqual([])
  })
})

type Books = Awaited<ReturnType<typeof booksOf>>

const BOOKED: Books = {
  fulfillments: [{ linked: true, shipped: false, delivered: false }],
  fulfilled: 1,
  shipped: 0,
  delivered: 0,
  reserved: 0,
  level_agrees: true,
  free_agrees: true,
}
const GIVEN_BACK: Books = { ...BOOKED, fulfillments: [], fulfilled: 0, reserved: 1 }
const PICKED: Books = {
  ...BOOKED,
  shipped: 1,
  fulfillments: [{ linked: true, shipped: true, delivered: false }],
}
const DELIVERED: Books = {
  ...PICKED,
  delivered: 1,
  fulfillments: [{ linked: true, shipped: true, delivered: true }],
}

/** Of what is paid at the door: booked once with its delivery, or never. */
const CASH_ENDS: Partial<Record<Act, Awaited<ReturnType<typeof cashOf>>>> = {
  deliver: { status: "delivered", payment: "paid", collected: 1, refused: 0 },
  "bring back": { status: "cancelled", payment: "cancelled", collected: 0, refused: 1 },
}

const ENDS: Record<Act, { done: (parcel: Parcel) => Promise<boolean>; after: Books }> = {
  book: {
    done: async ({ id }) => (await shipmentOf(id)).fulfillment_id !== null,
    after: BOOKED,
  },
  "give back": {
    done: async ({ id }) => (await shipmentOf(id)).status === "failed",
    after: GIVEN_BACK,
  },
  "pick up": { done: heard, after: PICKED },
  deliver: { done: heard, after: DELIVERED },
  "bring back": { done: heard, after: PICKED },
}

/** A parcel with one of three pieces; where the most is left undone, somebody else has ordered another. */
async function aParcel(seller: Seller, { act, stops, is_cash }: Scene): Promise<Parcel> {
  const listing = await given.aListing(seller, { stock: 3 })
  const buyer = await given.aCustomer()
  const order = is_cash ? await atTheDoor(buyer, listing) : await given.aPaidOrder(buyer, [listing])
  if (stops.length > 1) await given.anUnpaidOrder(await given.aCustomer(), [listing])
  const [part] = order.seller_orders
  if (!part) throw new Error("the order has no parts")
  const { id, number } = part
  const parcel = { seller, id, number, order_id: order.id, variant_id: variantOf(listing).id }
  if (act === "book") return parcel
  await book(parcel)
  if (act === "deliver" || act === "bring back") {
    await report(parcel, "picked")
    await waitUntil(() => heard(parcel), { message: `${number} is not picked` })
  }
  return parcel
}

async function atTheDoor(buyer: Customer, listing: ListingView) {
  const { status, body } = await buyAtOnce(buyer, [listing], CASH)
  if (status !== 201) throw new Error(`${status} ${body.code} ${body.message}`)
  return { id: body.order.id, seller_orders: body.seller_orders }
}

/** Each scene stops before the next one starts, and nothing of them goes on. */
async function killInTheMiddle(
  scenes: readonly (Scene & { parcel: () => Parcel })[]
): Promise<void> {
  const roadblocks: Roadblock[] = []
  const tables = new Set<Stop>()
  const acting: Promise<unknown>[] = []
  for (const { act, stops, parcel } of scenes) {
    for (const stop of stops) {
      if (tables.has(stop)) continue
      const made = await roadblock(stop, parcel())
      roadblocks.push(made)
      if (stop.startsWith("any")) tables.add(stop)
    }
    const before = await waiting()
    // The answer, if there is one to wait for, dies with the server.
    acting.push(ACTS[act](parcel()).catch(() => "lost"))
    const message = `${act} does not reach ${stops.join(" and ")}`
    await waitUntil(async () => (await waiting()) >= before + stops.length, {
      message,
    })
  }
  await killOwnServer()
  await Roadblock.removeAll(roadblocks)
  await Promise.all(acting)
}

/** How many of the server's writes are stopped. */
async function waiting(): Promise<number> {
  const stopped = await sql(
    `select 1 from pg_stat_activity
     where datname = current_database() and pg_blocking_pids(pid) <> '{}'`
  )
  return stopped.length
}

function roadblock(stop: Stop, parcel: Parcel): Promise<Roadblock> {
  if (stop === "any link") return Roadblock.beforeWritesTo("order_fulfillment")
  if (stop === "any reservation") return Roadblock.beforeWritesTo("reservation_item")
  const { id, order_id, variant_id } = parcel
  const key = {
    stock: variant_id,
    order: order_id,
    fulfillment: id,
    part: id,
    payment: order_id,
  }[stop]
  return Roadblock.onRows(`${ROWS[stop]} for update`, [key])
}

const ACTS: Record<Act, (parcel: Parcel) => Promise<unknown>> = {
  book,
  "give back": ({ id, seller: { token } }) =>
    send(`/seller/orders/${id}/cancel-booking`, { token, body: {} }),
  "pick up": (parcel) => report(parcel, "picked"),
  deliver: (parcel) => report(parcel, "delivered"),
  "bring back": (parcel) => report(parcel, "returned"),
}

function book({ id, seller: { token } }: Parcel): Promise<unknown> {
  return call<{ order: SellerOrderView }>(`/seller/orders/${id}/ship`, { token, body: {} })
}

async function report({ id }: Parcel, status: string): Promise<void> {
  const { booking_id } = await shipmentOf(id)
  const sent = await biteship.report(booking_id, status)
  expect(new Set(sent.map((webhook) => webhook.status))).toEqual(new Set([200]))
}

function shipmentOf(id: string) {
  return sqlOne<{ status: string; booking_id: string; fulfillment_id: string | null }>(
    `select status, booking_id, fulfillment_id from reluv_seller_shipment
     where seller_order_id = $1 order by created_at desc limit 1`,
    [id]
  )
}

async function heard({ id }: Parcel): Promise<boolean> {
  const { booking_id } = await shipmentOf(id)
  const waiting = await sql(
    "select 1 from reluv_webhook_message where subject = $1 and status <> 'done'",
    [booking_id]
  )
  return waiting.length === 0
}

async function bookingCalls({ number }: Parcel): Promise<number> {
  const calls = await callsTo("biteship", "/v1/orders")
  return calls.filter(
    ({ request, status }) => request?.reference_id === `${number}-1` && status === 200
  ).length
}

async function cashOf({ id, order_id }: Parcel) {
  return sqlOne<{ status: string; payment: string; collected: number; refused: number }>(
    `select o.status, p.status as payment,
       (select count(*)::int from reluv_ledger_posting where order_id = $2) as collected,
       (select count(*)::int from reluv_cash_refusal where seller_order_id = $1) as refused
     from reluv_seller_order o join reluv_purchase_payment p on p.order_id = o.order_id where o.id = $1`,
    [id, order_id]
  )
}

/** What Medusa and the marketplace say about a parcel and its stock. */
async function booksOf({ id, variant_id }: Parcel) {
  const fulfillments = await sql<{ linked: boolean; shipped: boolean; delivered: boolean }>(
    `select l.fulfillment_id is not null as linked, f.shipped_at is not null as shipped,
       f.delivered_at is not null as delivered
     from reluv_seller_order_line s join fulfillment_item i on i.line_item_id = s.line_item_id
     join fulfillment f on f.id = i.fulfillment_id
     left join order_fulfillment l on l.fulfillment_id = f.id and l.deleted_at is null
     where s.seller_order_id = $1 and f.canceled_at is null and f.deleted_at is null`,
    [id]
  )
  const order = await sqlOne<{ fulfilled: number; shipped: number; delivered: number }>(
    `select i.fulfilled_quantity::int as fulfilled, i.shipped_quantity::int as shipped,
       i.delivered_quantity::int as delivered
     from reluv_seller_order_line s join order_item i on i.item_id = s.line_item_id
     join "order" o on o.id = i.order_id and o.version = i.version
     where s.seller_order_id = $1 and i.deleted_at is null`,
    [id]
  )
  const stock = await sqlOne<{ reserved: number; level_agrees: boolean; free_agrees: boolean }>(
    `select (select coalesce(sum(r.quantity), 0)::int from reservation_item r
         join reluv_seller_order_line s on s.line_item_id = r.line_item_id
         where s.seller_order_id = $1 and r.deleted_at is null) as reserved,
       l.reserved_quantity = (select coalesce(sum(r.quantity), 0) from reservation_item r
         where r.inventory_item_id = l.inventory_item_id and r.deleted_at is null) as level_agrees,
       l.stocked_quantity - l.reserved_quantity = p.stock - p.claimed as free_agrees
     from reluv_piece p
     join product_variant_inventory_item v on v.variant_id = p.variant_id and v.deleted_at is null
     join inventory_level l on l.inventory_item_id = v.inventory_item_id and l.deleted_at is null
     where p.variant_id = $2`,
    [id, variant_id]
  )
  return { fulfillments, ...order, ...stock }
}
