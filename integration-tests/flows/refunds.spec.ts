import type { RefundView, TimelineEntry } from "../../src/types/http"
import { call, send } from "../helpers/api"
import { closeDatabase, sqlOne } from "../helpers/database"
import { given } from "../helpers/given"
import { tasksOf } from "../helpers/given/endings"
import {
  complete,
  type Order,
  openPayment,
  type PaidOrder,
  sellerOrdersOf,
  startPayment,
  untilPaid,
} from "../helpers/given/purchases"
import {
  allSay,
  anotherOperator,
  purchasePaymentOf,
  remainsOf,
  untilRefund,
} from "../helpers/given/refunds"
import { biteship, callsTo, fault, midtrans, noFaults } from "../helpers/sandbox"
import { reservedOf } from "../helpers/stock"
import { sumsOf, sumsOver } from "../helpers/sums"
import { waitUntil } from "../helpers/wait"

afterAll(closeDatabase)
afterEach(noFaults)

/** Three sellers, one piece each, paid with a method; with a promotion of ten per cent if asked. */
async function aThreeSellerPurchase(
  payment: { payment_type: string; bank?: string },
  code?: string
) {
  const sellers = [await given.aSeller(), await given.aSeller(), await given.aSeller()]
  const listings = []
  for (const seller of sellers) listings.push(await given.aListing(seller, { price: 150_000 }))
  const buyer = await given.aCustomer()
  const order = await given.anUnpaidOrder(buyer, listings, { codes: code ? [code] : [] })
  const { snap_token } = await openPayment(order)
  await midtrans.act(snap_token, "pay", payment)
  await untilPaid(order)
  return { sellers, listings, buyer, order, parts: await sellerOrdersOf(order) }
}

const tenPercentOff = () => percentOff(10)

async function listingStatus({ id }: { id: string }): Promise<string> {
  return (await sqlOne<{ status: string }>(`select status from reluv_listing where id = $1`, [id]))
    .status
}

async function percentOff(value: number): Promise<string> {
  const code = `HEMAT${value}${Date.now()}`
  await call("/admin/promotions", {
    token: await given.theOperator(),
    body: {
      code,
      type: "standard",
      status: "active",
      is_automatic: false,
      application_method: {
        type: "percentage",
        target_type: "items",
        allocation: "across",
        value,
        currency_code: "idr",
      },
    },
  })
  return code
}

type Purchase = Awaited<ReturnType<typeof aThreeSellerPurchase>>

/** The first seller cannot fulfil its part. @returns what goes back and what stays, in rupiah */
async function reject({ sellers, order, parts }: Purchase) {
  const [seller] = sellers
  const part = parts.find(({ seller: { id } }) => id === seller?.seller.id)
  if (!seller || !part) throw new Error("the first seller has no part")
  await call(`/seller/orders/${part.id}/reject`, {
    token: seller.token,
    body: { reason: "Barangnya rusak" },
  })
  return { part, share: part.total, rest: order.total - part.total }
}

describe("one seller of three cannot fulfil its part", () => {
  it("gives exactly its share back through the gateway, with a percentage promotion", async () => {
    const purchase = await aThreeSellerPurchase({ payment_type: "gopay" }, await tenPercentOff())
    expect(purchase.parts.every((part) => part.discount_total === 15_000)).toBe(true)
    const { part, share, rest } = await reject(purchase)

    const refund = await untilRefund(purchase.order, "done")
    expect(refund).toMatchObject({ amount: share, rail: "gateway", seller_order_id: part.id })
    expect(await remainsOf(purchase.order)).toEqual(allSay(rest))
    expect((await purchasePaymentOf(purchase.order)).status).toBe("partially_refunded")
    const after = await sellerOrdersOf(purchase.order)
    expect(after.map(({ status }) => status).sort()).toEqual(["cancelled", "paid", "paid"])
    const rejected = purchase.listings.find(({ seller }) => seller.id === part.seller.id)
    // Its seller said that it is not there: the seller puts it on sale again.
    expect(rejected && (await listingStatus(rejected))).toBe("inactive")
    expect((await reservedOf(rejected?.variants[0]?.id ?? "")).reservations).toBe(0)
    const { transactions } = await midtrans.order(await midtransOrderId(purchase.order))
    expect(transactions.map(({ transaction_status }) => transaction_status)).toEqual([
      "partial_refund",
    ])
  })

  it("owes a transfer by hand where the method cannot refund, confirmed by a second operator", async () => {
    const purchase = await aThreeSellerPurchase(
      { payment_type: "bank_transfer", bank: "bca" },
      await tenPercentOff()
    )
    const { share, rest } = await reject(purchase)
    const owed = await untilRefund(purchase.order, "awaiting_transfer")
    expect(owed).toMatchObject({ amount: share, rail: "manual" })
    expect(await remainsOf(purchase.order)).toMatchObject({ our_kept: purchase.order.total })
    expect((await tasksOf(purchase.order)).map(({ kind }) => kind)).toEqual(["manual_refund"])
    const dropped = await send(`/admin/reluv/refunds/${owed.id}/drop`, {
      token: await given.theOperator(),
      body: { note: "Sudah dibayar tunai" },
    })
    expect([dropped.status, dropped.body.code]).toEqual([400, "REFUND_STILL_OWED"])

    const account = { bank: "BCA", account_number: "1234567890", account_name: "Sari Wulandari" }
    const { token } = purchase.buyer
    const seen = {
      id: owed.id,
      seller_order_id: owed.seller_order_id,
      amount: share,
      rail: "manual",
      status: "transferring",
      bank_account: null,
      created_at: expect.any(String),
      done_at: null,
    }
    const purchasePath = `/store/orders/${purchase.order.id}`
    expect(await call(`${purchasePath}/refunds`, { token })).toEqual({
      refunds: [{ ...seen, asks_for: "bank_account" }],
    })
    const first = await given.theOperator()
    const path = `/admin/reluv/refunds/${owed.id}`
    const nowhere = await send(`${path}/record-transfer`, { token: first, body: { proof: "BCA" } })
    expect([nowhere.status, nowhere.body.code]).toEqual([400, "REFUND_NEEDS_ACCOUNT"])
    expect(await call(`${purchasePath}/refund-account`, { token, body: account })).toEqual({
      refunds: [{ ...seen, asks_for: null, bank_account: account }],
    })
    const key = await aSecretKey()
    const recorded = await send(`${path}/record-transfer`, {
      headers: key,
      body: { proof: "script" },
    })
    expect([recorded.status, recorded.body.code]).toEqual([403, "REFUND_NEEDS_PERSON"])
    await call(`${path}/record-transfer`, { token: first, body: { proof: "BCA ref 20261121-77" } })
    const tooLate = await send(`${purchasePath}/refund-account`, { token, body: account })
    expect([tooLate.status, tooLate.body.code]).toEqual([400, "REFUND_ACCOUNT_TOO_LATE"])
    const wrong = await call<{ refund: RefundView }>(`${path}/reject-transfer`, {
      token: first,
      body: { note: "Rekening salah" },
    })
    expect(wrong.refund).toMatchObject({ status: "awaiting_transfer", proof: null })
    await call(`${path}/record-transfer`, { token: first, body: { proof: "BCA ref 20261121-78" } })
    const same = await send(`${path}/confirm`, { token: first, body: {} })
    expect([same.status, same.body.code]).toEqual([403, "REFUND_NEEDS_ANOTHER"])
    const confirmed = await send(`${path}/confirm`, { headers: key, body: {} })
    expect([confirmed.status, confirmed.body.code]).toEqual([403, "REFUND_NEEDS_PERSON"])
    await call(`${path}/confirm`, { token: await anotherOperator(), body: {} })

    expect(await untilRefund(purchase.order, "done")).toMatchObject({ bank_account: account })
    const { timeline } = await call<{ timeline: TimelineEntry[] }>(`${purchasePath}/timeline`, {
      token,
    })
    const told = timeline.filter(({ refund }) => refund?.id === owed.id)
    expect(told.map(({ key, reason }) => [key, reason])).toEqual([
      ["refund.owed", null],
      ["refund.awaiting_transfer", null],
      ["refund.awaiting_confirmation", null],
      ["refund.awaiting_transfer", null],
      ["refund.awaiting_confirmation", null],
      ["refund.done", null],
    ])
    expect(told[0]).toMatchObject({
      seller_order_id: owed.seller_order_id,
      refund: { amount: share },
    })
    expect(await remainsOf(purchase.order)).toEqual(allSay(rest))
    expect(await tasksOf(purchase.order)).toEqual([])
  })

  it("asks the gateway again under the same key when its answer was lost, and refunds once", async () => {
    const purchase = await aThreeSellerPurchase({ payment_type: "gopay" })
    await fault({ vendor: "midtrans", path: "/refund", status: 500, times: 1, after: true })
    const { share, rest } = await reject(purchase)
    const refund = await untilRefund(purchase.order, "done")
    expect(refund.amount).toBe(share)
    expect(await remainsOf(purchase.order)).toEqual(allSay(rest))
  })

  it("is shown to a person when the gateway refuses, who can try again", async () => {
    const purchase = await aThreeSellerPurchase({ payment_type: "gopay" })
    await fault({
      vendor: "midtrans",
      path: "/refund",
      status: 200,
      body: { status_code: "414", status_message: "Refund request is rejected" },
    })
    const { rest } = await reject(purchase)
    const refused = await untilRefund(purchase.order, "refused")
    expect((await tasksOf(purchase.order)).map(({ kind }) => kind)).toEqual(["refund_failed"])
    await noFaults()
    await call(`/admin/reluv/refunds/${refused.id}/retry`, {
      token: await given.theOperator(),
      body: {},
    })
    await untilRefund(purchase.order, "done")
    expect(await remainsOf(purchase.order)).toEqual(allSay(rest))
  })
})

it("a promotion that makes fractions of a rupiah is rounded, and every sum agrees", async () => {
  const seller = await given.aSeller()
  const another = await given.aSeller()
  const listings = [
    await given.aListing(seller, { price: 99_999 }),
    await given.aListing(another, { price: 33_333 }),
  ]
  const buyer = await given.aCustomer()
  const cart = await given.aReadyCart(buyer, listings)
  await call(`/store/carts/${cart.id}/promotions`, {
    token: buyer.token,
    body: { promo_codes: [await percentOff(7)] },
  })
  const order = await complete(await startPayment(cart))
  await openPayment(order)
  const sums = await sumsOf(order)
  expect(sums).toEqual(sumsOver({ items: 133_332, shipping: sums.shipping, discounts: 9_333 }))
})

it("an order whose every part is cancelled is cancelled at Medusa, with all of its money back", async () => {
  const seller = await given.aSeller()
  const listing = await given.aListing(seller)
  const order = await payWith(
    await given.anUnpaidOrder(await given.aCustomer(), [listing]),
    "gopay"
  )
  const [part] = order.seller_orders
  await call(`/seller/orders/${part?.id}/reject`, {
    token: seller.token,
    body: { reason: "Hilang" },
  })
  await untilRefund(order, "done")
  await waitUntil(async () => (await medusaStatus(order)) === "canceled")
  expect((await purchasePaymentOf(order)).status).toBe("refunded")
  expect(await remainsOf(order)).toMatchObject({ medusa_kept: 0, seller_orders: 0, our_kept: 0 })
  expect(await listingStatus(listing)).toBe("inactive")
})

it("a refund made in Midtrans' dashboard is booked once", async () => {
  const seller = await given.aSeller()
  const listing = await given.aListing(seller)
  const order = await payWith(
    await given.anUnpaidOrder(await given.aCustomer(), [listing]),
    "gopay"
  )
  await midtrans.act(await midtransOrderId(order), "refund", { amount: 10_000 })
  const refund = await untilRefund(order, "done")
  expect(refund).toMatchObject({ amount: 10_000, rail: "gateway" })
  expect(await tasksOf(order)).toMatchObject([{ kind: "dashboard_refund", amount: 10_000 }])
  await midtrans.notify({ order_id: await midtransOrderId(order), repeat: 3 })
  expect((await purchasePaymentOf(order)).refunds).toHaveLength(1)
  expect(await remainsOf(order)).toMatchObject({
    medusa_total: order.total - 10_000,
    medusa_kept: order.total - 10_000,
    our_kept: order.total - 10_000,
  })
})

it("money that the dashboard gave back already is not given back again when its part is cancelled", async () => {
  const seller = await given.aSeller()
  const order = await payWith(
    await given.anUnpaidOrder(await given.aCustomer(), [await given.aListing(seller)]),
    "gopay"
  )
  await midtrans.act(await midtransOrderId(order), "refund")
  await untilRefund(order, "done")

  await call(`/seller/orders/${order.seller_orders[0]?.id}/reject`, {
    token: seller.token,
    body: { reason: "Hilang" },
  })

  const refused = await untilRefund(order, "refused")
  expect(refused).toMatchObject({ rail: "gateway", error: "Midtrans says refund" })
  expect((await tasksOf(order)).map(({ kind }) => kind)).toContain("refund_failed")
  const byHand = await send(`/admin/reluv/refunds/${refused.id}/pay-by-hand`, {
    token: await given.theOperator(),
    body: { note: "Pembeli menunggu" },
  })
  expect([byHand.status, byHand.body.code]).toEqual([400, "REFUND_NOT_LEFT"])
  await call(`/admin/reluv/refunds/${refused.id}/drop`, {
    token: await given.theOperator(),
    body: { note: "Sudah dikembalikan lewat dashboard" },
  })
  await untilRefund(order, "dropped")
  expect((await tasksOf(order)).map(({ kind }) => kind)).not.toContain("refund_failed")
  const medusa = await sqlOne<{ status: string }>(`select status from "order" where id = $1`, [
    order.id,
  ])
  expect(medusa.status).toBe("canceled")
})

it("a part that was not shipped in time is cancelled and refunded by the clock", async () => {
  const seller = await given.aSeller()
  const order = await payWith(
    await given.anUnpaidOrder(await given.aCustomer(), [await given.aListing(seller)]),
    "gopay"
  )
  expect(order.seller_orders[0]?.ship_by).not.toBeNull()
  await sqlOne(
    `update reluv_seller_order set ship_by = now() - interval '1 second' where order_id = $1 returning id`,
    [order.id]
  )
  await untilRefund(order, "done")
  expect((await sellerOrdersOf(order)).map(({ status }) => status)).toEqual(["cancelled"])
})

it("a booked courier is given back before a part is cancelled, and not once it has the parcel", async () => {
  const seller = await given.aSeller()
  const order = await payWith(
    await given.anUnpaidOrder(await given.aCustomer(), [await given.aListing(seller)]),
    "gopay"
  )
  const path = `/seller/orders/${order.seller_orders[0]?.id}`
  const { token } = seller
  const { order: booked } = await call<{ order: { shipment: { booking_id: string } } }>(
    `${path}/ship`,
    { token, body: {} }
  )
  await call(`${path}/cancel-booking`, { token, body: {} })
  const { order: again } = await call<{ order: { shipment: { booking_id: string } } }>(
    `${path}/ship`,
    { token, body: {} }
  )
  expect(again.shipment.booking_id).not.toBe(booked.shipment.booking_id)
  await biteship.report(again.shipment.booking_id, "picked")
  await waitUntil(async () => (await sellerOrdersOf(order))[0]?.status === "shipped")
  const late = await send(`${path}/reject`, { token, body: { reason: "Terlambat" } })
  expect(late.status).toBe(400)
  expect(await callsTo("biteship", `/v1/orders/${booked.shipment.booking_id}/cancel`)).toHaveLength(
    1
  )
})

async function payWith(order: Order, payment_type: string): Promise<PaidOrder> {
  const { snap_token } = await openPayment(order)
  await midtrans.act(snap_token, "pay", { payment_type })
  const payment = await untilPaid(order)
  return { ...order, payment, seller_orders: await sellerOrdersOf(order) }
}

async function midtransOrderId({ id }: Order): Promise<string> {
  const { midtrans_order_id } = await sqlOne<{ midtrans_order_id: string }>(
    `select a.midtrans_order_id from reluv_payment_attempt a
     join reluv_purchase_payment p on p.id = a.purchase_payment_id where p.order_id = $1`,
    [id]
  )
  return midtrans_order_id
}

/** What a program sends that holds a secret API key. */
async function aSecretKey(): Promise<Record<string, string>> {
  const { api_key } = await call<{ api_key: { token: string } }>("/admin/api-keys", {
    token: await given.theOperator(),
    body: { title: "a script", type: "secret" },
  })
  return { authorization: `Basic ${Buffer.from(`${api_key.token}:`).toString("base64")}` }
}

async function medusaStatus({ id }: Order): Promise<string> {
  return (await sqlOne<{ status: string }>(`select status from "order" where id = $1`, [id])).status
}
