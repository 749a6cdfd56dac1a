import type { ListingView } from "../../src/types/http"
import { send } from "../helpers/api"
import { sql } from "../helpers/database"
import { given } from "../helpers/given"
import { variantOf } from "../helpers/given/listings"
import { buyAtOnce } from "../helpers/given/one-request"
import { type Customer, unique } from "../helpers/given/people"
import { BANDUNG, JAKARTA } from "../helpers/given/places"
import {
  chooseCouriers,
  complete,
  openPayment,
  type ReadyCart,
  startPayment,
} from "../helpers/given/purchases"
import {
  killOwnServer,
  leaveOwnServer,
  passTwoMinutes,
  startOwnServer,
  useOwnServer,
} from "../helpers/own-server"
import { Roadblock } from "../helpers/roadblock"
import { deliveriesOf, fault, midtrans, noFaults } from "../helpers/sandbox"
import { openCarts, ordersWith, reservedOf } from "../helpers/stock"
import { waitUntil } from "../helpers/wait"

beforeAll(() => useOwnServer("crash_checkout"))
afterEach(noFaults)
afterAll(leaveOwnServer)

it("a checkout that is slower than its hold keeps nothing of the piece that others wait for", async () => {
  const piece = await given.aListing(await given.aSeller())
  const slow = await given.aReadyCart(await given.aCustomer(), [piece])
  const roadblock = await Roadblock.beforeWritesTo("reservation_item")
  const completing = begin(slow)
  await roadblock.reached()
  await passTwoMinutes()
  await waitUntil(async () => (await heldCarts([{ cart: slow }])).length === 0)
  await roadblock.remove()

  expect(await completing).not.toBe(200)
  expect(await reservedOf(variantOf(piece).id)).toEqual({ level: 0, reservations: 0 })
  const order = await complete(await given.aReadyCart(await given.aCustomer(), [piece]))
  const live = (await ordersWith([variantOf(piece).id])).filter(
    ({ status }) => status !== "canceled"
  )
  expect(live.map(({ id }) => id)).toEqual([order.id])
})

describe("after kill -9 and a restart", () => {
  it("a payment that had just been reported is booked without Midtrans reporting it again", async () => {
    const piece = await given.aListing(await given.aSeller())
    const order = await given.anUnpaidOrder(await given.aCustomer(), [piece])
    const { snap_token } = await openPayment(order)
    // Whoever acts on the notification is still asking Midtrans when the server dies.
    await fault({ vendor: "midtrans", path: "/status", latency_ms: 8_000 })

    const { order_id } = await midtrans.act(snap_token, "pay")
    await killOwnServer()
    await noFaults()

    const reported = await reportsOf(order_id)
    expect(reported.map(({ status, attempts }) => [status, attempts])).toEqual([
      [200, 1],
      [200, 1],
    ])
    expect(await paymentStatusOf(order.id)).toBe("pending")

    await passTwoMinutes()
    await startOwnServer()
    await waitUntil(async () => (await sellerOrderStatuses(order.id)).includes("paid"))
    expect(await paymentStatusOf(order.id)).toBe("paid")
    expect(await reportsOf(order_id)).toEqual(reported)
    expect(await reservedOf(variantOf(piece).id)).toEqual({ level: 1, reservations: 1 })
  })

  it("an order that was not cut per seller yet is cut, and its payment page opens", async () => {
    const pieces = [
      await given.aListing(await given.aSeller(JAKARTA)),
      await given.aListing(await given.aSeller(BANDUNG)),
    ]
    const cart = await given.aReadyCart(await given.aCustomer(), pieces)
    const roadblock = await Roadblock.beforeWritesTo("reluv_seller_order")
    const completing = begin(cart)
    // Killed any earlier, the checkout would be undone instead.
    await waitUntil(() => isOrdered(cart), {
      message: "the order is not placed",
    })
    await killOwnServer()
    await Roadblock.removeAll([roadblock])
    expect(await completing).toBe("lost")
    const orderId = await orderOf(cart)
    expect(await sellerOrderStatuses(orderId)).toEqual([])

    await startOwnServer()
    await waitUntil(async () => (await attemptOf(orderId)) === "open")
    expect(await sellerOrderStatuses(orderId)).toEqual(["pending", "pending"])
  })

  it("no checkout is half done, wherever it was cut short", async () => {
    const seller = await given.aSeller()
    const carts: { variant: string; cart: ReadyCart }[] = []
    for (let n = 0; n < 6; n++) {
      const piece = await given.aListing(seller)
      const cart = await given.aReadyCart(await given.aCustomer(), [piece])
      carts.push({ variant: variantOf(piece).id, cart })
    }
    const [whole, unauthorized, uncompleted, unreserved, unlinked, orderless] = carts
    if (!whole || !unauthorized || !uncompleted || !unreserved || !unlinked || !orderless)
      throw new Error("6 carts")

    // From the end of the checkout to its beginning: each next cart stops before the ones before it.
    const reservations = await Roadblock.beforeWritesTo("reservation_item")
    const interrupted = [begin(whole.cart)]
    await reservations.reached()
    const confirmation = await Roadblock.onRows(
      "select 1 from reluv_piece_claim where cart_id = $1 for update",
      [whole.cart.id]
    )
    await reservations.remove()
    await confirmation.reached()
    const roadblocks = [confirmation]
    for (const [{ cart }, table] of [
      [unauthorized, "payment_session"],
      [uncompleted, "cart"],
      [unreserved, "reservation_item"],
      [unlinked, "order_cart"],
      [orderless, "order"],
    ] as const) {
      const roadblock = await Roadblock.beforeWritesTo(table)
      roadblocks.push(roadblock)
      interrupted.push(begin(cart))
      await roadblock.reached()
    }
    await killOwnServer()
    await Roadblock.removeAll(roadblocks)
    expect(await Promise.all(interrupted)).toEqual(Array(6).fill("lost"))

    await passTwoMinutes()
    await startOwnServer()
    await waitUntil(async () => (await heldCarts(carts)).length === 0)

    const open = await openCarts(carts.map(({ cart }) => cart.id))
    for (const { variant, cart } of carts) {
      const live = (await ordersWith([variant])).filter(({ status }) => status !== "canceled")
      const left = open.includes(cart.id) ? 0 : 1
      expect(live).toHaveLength(left)
      expect(await reservedOf(variant)).toEqual({ level: left, reservations: left })
    }
    expect(open).not.toContain(whole.cart.id)

    for (const { variant, cart } of carts) {
      const order = await complete(cart)
      const live = (await ordersWith([variant])).filter(({ status }) => status !== "canceled")
      expect(live.map(({ id }) => id)).toEqual([order.id])
      expect(await reservedOf(variant)).toEqual({ level: 1, reservations: 1 })
      const { snap_token } = await openPayment(order)
      expect(await sellerOrderStatuses(order.id)).toEqual(["pending"])
      // Nothing that the dead one held keeps the money out.
      await midtrans.act(snap_token, "pay")
      await waitUntil(async () => (await sellerOrderStatuses(order.id)).includes("paid"), {
        message: `${order.id} is not paid`,
      })
    }
  })

  it("a cancellation that was cut short inside Medusa's own is finished, and the piece is free", async () => {
    const piece = await given.aListing(await given.aSeller())
    const order = await given.anUnpaidOrder(await given.aCustomer(), [piece])
    await openPayment(order)
    const roadblock = await Roadblock.beforeWritesTo("order_change_action")
    const cancelling = send(`/store/orders/${order.id}/cancel`, {
      token: order.cart.buyer.token,
      body: {},
    }).catch(() => "lost")
    await roadblock.reached()
    await killOwnServer()
    await Roadblock.removeAll([roadblock])
    expect(await cancelling).toBe("lost")
    expect(await openChanges(order.id)).toEqual(["credit_line"])

    await passTwoMinutes()
    await startOwnServer()
    await waitUntil(async () => (await reservedOf(variantOf(piece).id)).reservations === 0)
    await waitUntil(async () => (await sellerOrderStatuses(order.id)).includes("cancelled"))
    expect(await openChanges(order.id)).toEqual([])
    await complete(await given.aReadyCart(await given.aCustomer(), [piece]))
  })

  it("a cart whose change died with its server can be changed and bought", async () => {
    const piece = await given.aListing(await given.aSeller())
    const cart = await given.aCart(await given.aCustomer(), [piece])
    const roadblock = await Roadblock.beforeWritesTo("cart_shipping_method")
    const choosing = chooseCouriers(cart).catch(() => "lost")
    await roadblock.reached()
    await killOwnServer()
    await Roadblock.removeAll([roadblock])
    expect(await choosing).toBe("lost")
    expect(await sql("select id from locking where id = $1", [cart.id])).toHaveLength(1)

    await passTwoMinutes()
    await startOwnServer()
    await waitUntil(
      async () => !(await sql("select id from locking where id = $1", [cart.id])).length
    )
    await chooseCouriers(cart)
    await complete(await startPayment(cart))
  })

  it("a purchase in one request with a key is made once, wherever it was cut short", async () => {
    const seller = await given.aSeller()
    const begun: { buyer: Customer; piece: ListingView; key: string }[] = []
    const roadblocks: Roadblock[] = []
    const interrupted: Promise<unknown>[] = []
    // From the end of a purchase to its beginning: each stops before the ones before it.
    for (const table of ["reservation_item", "order", "payment_session", "cart_line_item"]) {
      const one = {
        buyer: await given.aCustomer(),
        // Two of a kind: were it bought twice, nothing else would stop it.
        piece: await given.aListing(seller, { stock: 2 }),
        key: unique(),
      }
      begun.push(one)
      const roadblock = await Roadblock.beforeWritesTo(table)
      roadblocks.push(roadblock)
      interrupted.push(buyAtOnce(one.buyer, [one.piece], one).catch(() => "lost"))
      await roadblock.reached()
    }
    await killOwnServer()
    await Roadblock.removeAll(roadblocks)
    expect(await Promise.all(interrupted)).toEqual(Array(4).fill("lost"))

    await passTwoMinutes()
    await startOwnServer()
    for (const { buyer, piece, key } of begun) {
      const { body } = await waitUntil(async () => {
        const answer = await buyAtOnce(buyer, [piece], { key })
        // The repair job ends what the dead one held.
        if (answer.status !== 201) expect(answer.body.code).toBe("CHECKOUT_IN_PROGRESS")
        return answer.status === 201 && answer
      })
      const variant = variantOf(piece).id
      const live = (await ordersWith([variant])).filter(({ status }) => status !== "canceled")
      expect(live.map(({ id }) => id)).toEqual([body.order.id])
      expect(await reservedOf(variant)).toEqual({ level: 1, reservations: 1 })
      expect(await sql("select id from cart where customer_id = $1", [buyer.id])).toHaveLength(1)
      expect(body.payment.snap_token).toBeTruthy()
    }
  })
})

/** What keeps every other change of Medusa's out of an order. */
async function openChanges(orderId: string): Promise<string[]> {
  const open = await sql<{ change_type: string }>(
    `select change_type from order_change
     where order_id = $1 and status = 'pending' and deleted_at is null`,
    [orderId]
  )
  return open.map(({ change_type }) => change_type)
}

/** Starts completing a cart; the answer dies with the server. */
async function begin({ id, buyer }: ReadyCart): Promise<"lost" | number> {
  try {
    return (await send(`/store/carts/${id}/complete`, { token: buyer.token, body: {} })).status
  } catch {
    return "lost"
  }
}

async function orderOf({ id }: ReadyCart): Promise<string> {
  const [row] = await sql<{ order_id: string }>(
    "select order_id from order_cart where cart_id = $1",
    [id]
  )
  return row?.order_id ?? ""
}

async function reportsOf(midtransOrderId: string) {
  const sent = await deliveriesOf("midtrans")
  return sent.filter(({ body }) => body?.order_id === midtransOrderId)
}

async function paymentStatusOf(orderId: string): Promise<string | undefined> {
  const rows = await sql<{ status: string }>(
    "select status from reluv_purchase_payment where order_id = $1",
    [orderId]
  )
  return rows[0]?.status
}

async function attemptOf(orderId: string): Promise<string | undefined> {
  const rows = await sql<{ status: string }>(
    `select a.status from reluv_payment_attempt a join reluv_purchase_payment p on p.id = a.purchase_payment_id
     where p.order_id = $1`,
    [orderId]
  )
  return rows[0]?.status
}

async function sellerOrderStatuses(orderId: string): Promise<string[]> {
  const rows = await sql<{ status: string }>(
    "select status from reluv_seller_order where order_id = $1",
    [orderId]
  )
  return rows.map((row) => row.status)
}

/** The carts whose pieces an unfinished checkout still holds. */
/** Its pieces are the order's; nobody could undo it any more. */
async function isOrdered({ id }: ReadyCart): Promise<boolean> {
  const rows = await sql(
    "select 1 from reluv_piece_claim where status = 'ordered' and cart_id = $1",
    [id]
  )
  return rows.length > 0
}

async function heldCarts(carts: readonly { cart: ReadyCart }[]): Promise<string[]> {
  const rows = await sql<{ cart_id: string }>(
    "select cart_id from reluv_piece_claim where status = 'held' and cart_id = any($1)",
    [carts.map(({ cart }) => cart.id)]
  )
  return rows.map((row) => row.cart_id)
}
