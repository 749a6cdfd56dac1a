import { send } from "../helpers/api"
import { sql } from "../helpers/database"
import { given } from "../helpers/given"
import { ledgerWrongs } from "../helpers/given/earnings"
import { variantOf } from "../helpers/given/listings"
import { complete, type Order, openPayment, type ReadyCart } from "../helpers/given/purchases"
import {
  killOwnServer,
  leaveOwnServer,
  passTwoMinutes,
  startOwnServer,
  useOwnServer,
} from "../helpers/own-server"
import { deliveriesOf, midtrans } from "../helpers/sandbox"
import { later } from "../helpers/shopping"
import { openCarts, ordersWith, reservedOf } from "../helpers/stock"
import { IS_TORTURE } from "../helpers/torture"
import { waitUntil } from "../helpers/wait"

/** `npm run torture -- moments` takes fifty moments after a payment, and a hundred and fifty of a checkout. */
const PAID = IS_TORTURE
  ? { kills: 5, payments: 10, apart_ms: 500 }
  : { kills: 1, payments: 5, apart_ms: 300 }
const CHECKED_OUT = IS_TORTURE
  ? { kills: 5, carts: 30, apart_ms: 10 }
  : { kills: 1, carts: 8, apart_ms: 40 }
const APPLIED_MS = 60_000
const PATIENCE_MS = 30 * 60_000

beforeAll(() => useOwnServer("crash_moments"), PATIENCE_MS)
afterAll(leaveOwnServer)

it(
  "a payment whose notification was answered is booked after the restart, however soon after it the server died",
  async () => {
    const seller = await given.aSeller()
    const waited: number[] = []
    for (let kill = 0; kill < PAID.kills; kill++) {
      const paying: { order: Order; token: string }[] = []
      while (paying.length < PAID.payments) {
        const order = await given.anUnpaidOrder(await given.aCustomer(), [
          await given.aListing(seller),
        ])
        paying.push({ order, token: (await openPayment(order)).snap_token })
      }
      // The first is told so many moments before the kill, the last just now; each round begins a little earlier.
      for (const { token } of paying) {
        await later(PAID.apart_ms - (kill * PAID.apart_ms) / PAID.kills / PAID.payments)
        await midtrans.act(token, "pay")
      }
      await killOwnServer()
      const told = (await deliveriesOf("midtrans")).length

      await passTwoMinutes()
      await startOwnServer()
      const started = Date.now()
      for (const { order } of paying)
        await waitUntil(async () => (await statusesOf(order.id)).join() === "paid", {
          message: `${order.id} is not paid`,
        })
      waited.push(Date.now() - started)
      // Nobody told it again: what was answered was kept.
      expect(await deliveriesOf("midtrans")).toHaveLength(told)
      expect(await paidTwice(paying.map(({ order }) => order.id))).toEqual([])
    }

    if (IS_TORTURE) console.log(JSON.stringify({ moments: PAID.kills * PAID.payments, waited }))
    if (IS_TORTURE) expect(waited.filter((ms) => ms > APPLIED_MS)).toEqual([])
    expect(await ledgerWrongs()).toEqual([])
  },
  PATIENCE_MS
)

it(
  "a checkout that is killed at any moment is done or undone, and its cart can be bought",
  async () => {
    const seller = await given.aSeller()
    const ends = { answered: 0, done: 0, undone: 0 }
    for (let kill = 0; kill < CHECKED_OUT.kills; kill++) {
      const carts: { variant: string; cart: ReadyCart }[] = []
      while (carts.length < CHECKED_OUT.carts) {
        const piece = await given.aListing(seller)
        const cart = await given.aReadyCart(await given.aCustomer(), [piece])
        carts.push({ variant: variantOf(piece).id, cart })
      }
      const begun: Promise<boolean>[] = []
      for (const { cart } of carts) {
        begun.push(isAnswered(cart))
        await later(CHECKED_OUT.apart_ms)
      }
      // Some while all are at its beginning, some when the first is through.
      if (kill % 2 === 0) await Promise.race(begun)
      await killOwnServer()
      ends.answered += (await Promise.all(begun)).filter((answered) => answered).length

      await passTwoMinutes()
      await startOwnServer()
      await waitUntil(async () => (await heldBy(carts)).length === 0)
      const open = await openCarts(carts.map(({ cart }) => cart.id))
      for (const { variant, cart } of carts) {
        const left = open.includes(cart.id) ? 0 : 1
        ends[left ? "done" : "undone"]++
        expect(await liveOrdersWith(variant)).toHaveLength(left)
        expect(await reservedOf(variant)).toEqual({ level: left, reservations: left })

        const order = await complete(cart)
        expect(await liveOrdersWith(variant)).toEqual([order.id])
        expect(await reservedOf(variant)).toEqual({ level: 1, reservations: 1 })
        expect((await openPayment(order)).snap_token).toBeTruthy()
      }
    }

    if (IS_TORTURE) console.log(JSON.stringify(ends))
    expect(ends.done + ends.undone).toBe(CHECKED_OUT.kills * CHECKED_OUT.carts)
    expect(ends.answered).toBeGreaterThan(0)
    expect(ends.done).toBeGreaterThanOrEqual(ends.answered)
  },
  PATIENCE_MS
)

/** Starts completing a cart; where the server dies first there is no answer. */
function isAnswered({ id, buyer: { token } }: ReadyCart): Promise<boolean> {
  return send(`/store/carts/${id}/complete`, { token, body: {} }).then(
    ({ status }) => status === 200,
    () => false
  )
}

async function liveOrdersWith(variant: string): Promise<string[]> {
  const orders = await ordersWith([variant])
  return orders.filter(({ status }) => status !== "canceled").map(({ id }) => id)
}

async function statusesOf(orderId: string): Promise<string[]> {
  const rows = await sql<{ status: string }>(
    "select status from reluv_seller_order where order_id = $1",
    [orderId]
  )
  return rows.map(({ status }) => status)
}

async function paidTwice(orderIds: string[]): Promise<string[]> {
  const rows = await sql<{ order_id: string }>(
    `select p.order_id from reluv_purchase_payment p
     join order_payment_collection o on o.order_id = p.order_id
     join payment on payment.payment_collection_id = o.payment_collection_id
     join capture on capture.payment_id = payment.id
     where p.order_id = any($1) group by p.order_id having count(*) <> 1`,
    [orderIds]
  )
  return rows.map(({ order_id }) => order_id)
}

/** The carts whose pieces an unfinished checkout still holds. */
async function heldBy(carts: readonly { cart: ReadyCart }[]): Promise<unknown[]> {
  return sql("select cart_id from reluv_piece_claim where status = 'held' and cart_id = any($1)", [
    carts.map(({ cart }) => cart.id),
  ])
}
