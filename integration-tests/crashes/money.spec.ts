import { send } from "../helpers/api"
import { sql, sqlOne } from "../helpers/database"
import { given } from "../helpers/given"
import { letDeadlinePass } from "../helpers/given/endings"
import { variantOf } from "../helpers/given/listings"
import { type Order, openPayment, sellerOrdersOf, untilPaid } from "../helpers/given/purchases"
import { allSay, remainsOf } from "../helpers/given/refunds"
import {
  killOwnServer,
  leaveOwnServer,
  passTwoMinutes,
  startOwnServer,
  useOwnServer,
} from "../helpers/own-server"
import { Roadblock } from "../helpers/roadblock"
import { callsTo, midtrans } from "../helpers/sandbox"
import { reservedOf } from "../helpers/stock"
import { waitUntil } from "../helpers/wait"

beforeAll(() => useOwnServer("crash_money"))
afterAll(leaveOwnServer)

/** Something that is killed in the middle, and what must be true of it after the restart. */
type Scene = {
  act: () => Promise<unknown>
  ended: () => Promise<boolean>
  check: () => Promise<void>
}

const SCENES = { payment: aPayment, refund: aRefund, booking: aBooking, closing: aClosing }

type Place = readonly [scene: keyof typeof SCENES, table: string]

/** No flow of a round writes to the table at which another one stops. */
const ROUNDS: Place[][] = [
  [
    ["payment", "capture"],
    ["booking", "fulfillment"],
    ["refund", "order_credit_line"],
  ],
  [
    ["payment", "order_transaction"],
    ["booking", "order_fulfillment"],
    ["refund", "refund"],
    ["closing", "reluv_piece_claim"],
  ],
  [
    ["payment", "payment"],
    ["closing", "order_change"],
  ],
]

describe("what a killed server was doing is done after the restart, once and without help", () => {
  it.each(ROUNDS.map((round) => [told(round), round] as const))("%s", async (_, round) => {
    const scenes = await Promise.all(
      round.map(async ([scene, table]) => ({ table, ...(await SCENES[scene]()) }))
    )
    const roadblocks: Roadblock[] = []
    const acting: Promise<unknown>[] = []
    for (const { table, act } of scenes) {
      const roadblock = await Roadblock.beforeWritesTo(table)
      roadblocks.push(roadblock)
      // The answer, if there is one to wait for, dies with the server.
      acting.push(act().catch(() => "lost"))
      await roadblock.reached()
    }
    await killOwnServer()
    await Roadblock.removeAll(roadblocks)
    await Promise.all(acting)
    await passTwoMinutes()
    await startOwnServer()

    for (const { ended, table, check } of scenes) {
      await waitUntil(ended, {
        intervalMs: 250,
        message: `what was killed before ${table} is not done`,
      })
      await check()
    }
  })
})

function told(round: readonly Place[]): string {
  return round.map(([scene, table]) => `a ${scene} killed before ${table}`).join(", ")
}

async function anOpenPurchase() {
  const seller = await given.aSeller()
  const piece = await given.aListing(seller)
  const order = await given.anUnpaidOrder(await given.aCustomer(), [piece])
  const { snap_token } = await openPayment(order)
  return { seller, variant: variantOf(piece).id, order, snap_token }
}

async function aPaidPurchase() {
  const purchase = await anOpenPurchase()
  await midtrans.act(purchase.snap_token, "pay", { payment_type: "gopay" })
  await untilPaid(purchase.order)
  return purchase
}

async function aPayment(): Promise<Scene> {
  const { order, snap_token, variant } = await anOpenPurchase()
  return {
    act: () => midtrans.act(snap_token, "pay", { payment_type: "gopay", wait: false }),
    ended: async () => (await paymentOf(order)).accounted_at !== null,
    check: async () => {
      expect(await paymentOf(order)).toMatchObject({ status: "paid" })
      expect(await sellerOrderStatuses(order)).toEqual(["paid"])
      expect(await remainsOf(order)).toEqual(allSay(order.total))
      expect(await transactionsOf(order)).toEqual([order.total])
      expect(await reservedOf(variant)).toEqual({ level: 1, reservations: 1 })
    },
  }
}

async function aRefund(): Promise<Scene> {
  const { seller, order, variant } = await aPaidPurchase()
  const [part] = await sellerOrdersOf(order)
  return {
    act: () =>
      send(`/seller/orders/${part?.id}/reject`, {
        token: seller.token,
        body: { reason: "Barangnya hilang" },
      }),
    ended: async () => (await paymentOf(order)).status === "refunded",
    check: async () => {
      expect(await sellerOrderStatuses(order)).toEqual(["cancelled"])
      expect(await remainsOf(order)).toMatchObject({
        medusa_kept: 0,
        seller_orders: 0,
        our_kept: 0,
      })
      expect(await transactionsOf(order)).toEqual([-order.total, order.total])
      expect(await reservedOf(variant)).toEqual({ level: 0, reservations: 0 })
      const { midtrans_order_id } = await paymentOf(order)
      const { transactions } = await midtrans.order(midtrans_order_id)
      expect(transactions.map(({ refunds }) => refunds.length)).toEqual([1])
    },
  }
}

async function aBooking(): Promise<Scene> {
  const { seller, order } = await aPaidPurchase()
  const [part] = await sellerOrdersOf(order)
  const fulfillments = async () =>
    sql<{ id: string }>(
      `select f.id from fulfillment f join order_fulfillment o on o.fulfillment_id = f.id
       join reluv_seller_shipment s on s.fulfillment_id = f.id
       where o.order_id = $1 and f.canceled_at is null and f.deleted_at is null`,
      [order.id]
    )
  return {
    act: () => send(`/seller/orders/${part?.id}/ship`, { token: seller.token, body: {} }),
    ended: async () => (await fulfillments()).length > 0,
    check: async () => {
      expect(await fulfillments()).toHaveLength(1)
      const booked = (await callsTo("biteship", "/v1/orders")).filter(
        ({ request, status }) => request?.reference_id === `${part?.number}-1` && status === 200
      )
      expect(booked).toHaveLength(1)
      expect(await sellerOrderStatuses(order)).toEqual(["processing"])
    },
  }
}

async function aClosing(): Promise<Scene> {
  const { order, variant, snap_token } = await anOpenPurchase()
  return {
    act: () => letDeadlinePass([order]),
    ended: async () => (await paymentOf(order)).closed_at !== null,
    check: async () => {
      expect(await sellerOrderStatuses(order)).toEqual(["cancelled"])
      expect(await reservedOf(variant)).toEqual({ level: 0, reservations: 0 })
      const { claimed } = await sqlOne<{ claimed: number }>(
        "select claimed from reluv_piece where variant_id = $1",
        [variant]
      )
      expect(claimed).toBe(0)
      expect(await callsTo("midtrans", `/transactions/${snap_token}/cancel`)).toHaveLength(1)
    },
  }
}

type PaymentRow = {
  status: string
  accounted_at: Date | null
  closed_at: Date | null
  midtrans_order_id: string
}

function paymentOf({ id }: Order): Promise<PaymentRow> {
  return sqlOne<PaymentRow>(
    `select p.status, p.accounted_at, p.closed_at, a.midtrans_order_id from reluv_purchase_payment p
     join reluv_payment_attempt a on a.purchase_payment_id = p.id where p.order_id = $1`,
    [id]
  )
}

async function sellerOrderStatuses({ id }: Order): Promise<string[]> {
  const rows = await sql<{ status: string }>(
    "select status from reluv_seller_order where order_id = $1 order by number",
    [id]
  )
  return rows.map(({ status }) => status)
}

/** What Medusa booked to and from the order, in rupiah. */
async function transactionsOf({ id }: Order): Promise<number[]> {
  const rows = await sql<{ amount: number }>(
    `select amount::float8 as amount from order_transaction
     where order_id = $1 and deleted_at is null order by amount`,
    [id]
  )
  return rows.map(({ amount }) => amount)
}
