import type {
  BuyerRefundView,
  CashRefusalView,
  CollectedPartView,
  ListingView,
  SellerOrderView,
} from "../../src/types/http"
import { call, send } from "../helpers/api"
import { closeDatabase, sql } from "../helpers/database"
import { given } from "../helpers/given"
import { balanceOf, ledgerWrongs } from "../helpers/given/earnings"
import { untilListing } from "../helpers/given/endings"
import { buyAtOnce, orderOf, quoteAtOnce } from "../helpers/given/one-request"
import { type Customer, phoneOfCustomer, type Seller, theOperator } from "../helpers/given/people"
import { BANDUNG, JAKARTA } from "../helpers/given/places"
import { type Order, paymentOf, sellerOrdersOf } from "../helpers/given/purchases"
import { purchasePaymentOf, untilRefund } from "../helpers/given/refunds"
import { aVoucher } from "../helpers/given/vouchers"
import { untilHeard } from "../helpers/inbox"
import { biteship, callsTo, noFaults } from "../helpers/sandbox"
import { waitUntil } from "../helpers/wait"

const CASH = { payment_method: "cash_on_delivery" }
const COLLECTED = "/admin/reluv/cash-on-delivery"
const UNLIMITED = {
  sellers: [],
  categories: [],
  conditions: [],
  brands: [],
  listings: [],
  couriers: [],
}

let ani: Seller
let budi: Seller

beforeAll(async () => {
  ani = await given.aSeller(JAKARTA, "Ani")
  budi = await given.aSeller(BANDUNG, "Budi")
})
afterEach(noFaults)
afterAll(async () => {
  expect(await ledgerWrongs()).toEqual([])
  await closeDatabase()
})

type Purchase = { buyer: Customer; order: Order; parts: SellerOrderView[]; pieces: ListingView[] }

async function aCashPurchase(
  sellers: readonly Seller[],
  buyer?: Customer
): Promise<Purchase & { total: number }> {
  const pieces: ListingView[] = []
  for (const [index, seller] of sellers.entries())
    pieces.push(await given.aListing(seller, { price: 120_001 + index }))
  const who = buyer ?? (await given.aCustomer())
  const { status, body } = await buyAtOnce(who, pieces, CASH)
  if (status !== 201) throw new Error(`${status} ${body.code} ${body.message}`)
  const { order, seller_orders: parts } = body
  return { buyer: who, order: orderOf(who, body), parts, pieces, total: order.total }
}

const sellerOf = (part: SellerOrderView) => (part.seller.id === ani.seller.id ? ani : budi)

async function ship(part: SellerOrderView): Promise<string> {
  const { order } = await call<{ order: SellerOrderView }>(`/seller/orders/${part.id}/ship`, {
    token: sellerOf(part).token,
    body: {},
  })
  return order.shipment?.booking_id ?? ""
}

async function report(booking: string, ...statuses: string[]): Promise<void> {
  for (const status of statuses) {
    await biteship.report(booking, status)
    await untilHeard(booking)
  }
}

async function deliver(part: SellerOrderView): Promise<string> {
  const booking = await ship(part)
  await report(booking, "picked", "delivered")
  return booking
}

async function receive(part: SellerOrderView, { token }: Customer): Promise<void> {
  await call(`/store/seller-orders/${part.id}/receive`, { token, body: {} })
}

async function remit(reference: string, parts: readonly object[]) {
  const body = { reference, parts }
  return send<{ code?: string }>(`${COLLECTED}/remittances`, { token: await theOperator(), body })
}

async function outstanding(): Promise<CollectedPartView[]> {
  const path = `${COLLECTED}?limit=100`
  return (await call<{ parts: CollectedPartView[] }>(path, { token: await theOperator() })).parts
}

/** What its buyer is told of an end, once all that follows of the order's facts is done. */
async function endsToldOf({ id }: Order): Promise<string[]> {
  await waitUntil(async () => {
    const waiting = await sql(
      `select 1 from reluv_fact f left join reluv_work w on w.key = f.id || ':tell-people'
       where f.order_id = $1 and (f.told_at is null or w.state = 'queued')`,
      [id]
    )
    return waiting.length === 0
  })
  const told = await sql<{ kind: string }>(
    `select kind from reluv_message where order_id = $1
       and (kind like 'part-cancelled%' or kind in ('payment-ended', 'dispute-decided')) order by id`,
    [id]
  )
  return told.map(({ kind }) => kind)
}

const postingsOf = ({ id }: Order) =>
  sql<{ event: string }>("select event from reluv_ledger_posting where order_id = $1 order by id", [
    id,
  ]).then((rows) => rows.map(({ event }) => event))

it("is collected of each parcel, handed over, and then its sellers'", async () => {
  const before = await balanceOf(ani)
  const { buyer, order, parts, pieces, total } = await aCashPurchase([ani, budi])

  expect(parts.map(({ status }) => status)).toEqual(["paid", "paid"])
  expect(await paymentOf(order)).toMatchObject({
    status: "on_delivery",
    amount: total,
    snap_token: null,
    payment_type: "cash_on_delivery",
  })
  for (const piece of pieces) await untilListing(piece, "sold")
  expect(await postingsOf(order)).toEqual([])

  for (const part of parts) await deliver(part)
  const bookings = (await callsTo("biteship", "/biteship/v1/orders")).map(({ request }) => request)
  const asked = parts.map(({ number, total: due }) => {
    const booking = bookings.find((one) => String(one?.reference_id).startsWith(number))
    expect(booking).toMatchObject({
      destination_cash_on_delivery: due,
      destination_cash_on_delivery_type: "7_days",
    })
    return due
  })
  expect(asked.reduce((all, due) => all + due, 0)).toBe(total)
  expect(await paymentOf(order)).toMatchObject({ status: "paid" })
  expect(await postingsOf(order)).toEqual(["cash_collected", "cash_collected"])

  for (const part of parts) await receive(part, buyer)
  // Its courier has the money still.
  expect((await balanceOf(ani)).available).toBe(before.available)
  const ours = (await outstanding()).filter(({ order_id }) => order_id === order.id)
  expect(ours.map(({ cash_due }) => cash_due).sort()).toEqual([...asked].sort())

  const remitted = ours.map(({ seller_order_id, cash_due }) => ({
    seller_order_id,
    amount: cash_due - 6_000,
    fee: 5_500,
  }))
  const [first, ...rest] = await Promise.all([
    remit("BTS-1", remitted),
    remit("BTS-1", remitted),
    remit("BTS-1", remitted),
  ])
  expect([first, ...rest].map(({ status }) => status)).toEqual([200, 200, 200])
  const other = await remit("BTS-2", remitted)
  expect([other.status, other.body.code]).toEqual([400, "CASH_REMITTED_OTHERWISE"])

  expect((await balanceOf(ani)).available).toBeGreaterThan(before.available)
  expect((await postingsOf(order)).filter((event) => event === "cash_remitted")).toHaveLength(2)
  const path = `${COLLECTED}?remitted=true&limit=100`
  const done = await call<{ parts: CollectedPartView[] }>(path, { token: await theOperator() })
  expect(done.parts.find(({ order_id }) => order_id === order.id)?.remittance).toMatchObject({
    reference: "BTS-1",
    fee: 5_500,
    difference: 500,
  })
  expect(await ledgerWrongs()).toEqual([])
})

it("moves no money when a parcel is refused; then its buyer pays otherwise until that is forgiven", async () => {
  const { buyer, order, parts, pieces } = await aCashPurchase([ani])
  const [part] = parts
  if (!part) throw new Error("no part")
  const booking = await ship(part)
  await report(booking, "picked", "return_in_transit")
  await biteship.notify({ order_id: booking, repeat: 3, shuffle: true })
  // Couriers turn round once more: nothing is over yet.
  expect((await sellerOrdersOf(order)).map(({ status }) => status)).toEqual(["shipped"])
  const early = await send(`/store/seller-orders/${part.id}/receive`, {
    token: buyer.token,
    body: {},
  })
  expect(early.status).toBe(400)
  await report(booking, "returned")

  expect((await sellerOrdersOf(order)).map(({ status }) => status)).toEqual(["cancelled"])
  expect(await purchasePaymentOf(order)).toMatchObject({ status: "cancelled", refunds: [] })
  expect(await postingsOf(order)).toEqual([])
  expect(await endsToldOf(order)).toEqual(["part-cancelled-unpaid"])
  const relisted = await send(`/seller/listings/${pieces[0]?.id}/relist`, {
    token: ani.token,
    body: {},
  })
  expect(relisted.status).toBe(200)

  const piece = await given.aListing(ani)
  const refused = await buyAtOnce(buyer, [piece], CASH)
  expect([refused.status, refused.body.code]).toEqual([400, "CASH_ON_DELIVERY_REFUSED"])
  const path = `${COLLECTED}/refusals?customer_id=${buyer.id}`
  const { refusals } = await call<{ refusals: CashRefusalView[] }>(path, {
    token: await theOperator(),
  })
  expect(refusals).toMatchObject([{ seller_order_id: part.id, reason: "returned" }])

  // Another account of whoever couriers call at this door is the same buyer.
  const second = await buyAtOnce(await given.aCustomer(), [piece], {
    ...CASH,
    phone: phoneOfCustomer(buyer),
  })
  expect([second.status, second.body.code]).toEqual([400, "CASH_ON_DELIVERY_REFUSED"])

  // Who it is held against can read so, among what is kept of them.
  const kept = await call<{ entries: object[] }>("/store/accounts/me/export?part=orders", {
    token: buyer.token,
  })
  expect(kept.entries).toMatchObject([
    {
      seller_orders: [{ id: part.id, cash_due: part.total }],
      cash_refusals: [{ seller_order_id: part.id, reason: "returned", forgiven_at: null }],
    },
  ])

  await call(`${COLLECTED}/refusals/${refusals[0]?.id}/forgive`, {
    token: await theOperator(),
    body: { reason: "Kurir salah alamat" },
  })
  expect((await buyAtOnce(buyer, [piece], CASH)).status).toBe(201)
})

it("is called off before it ships with nothing to give back, and its piece is free", async () => {
  const { order, parts, pieces } = await aCashPurchase([ani, budi])
  for (const part of parts) {
    await call(`/admin/reluv/seller-orders/${part.id}/cancel`, {
      token: await theOperator(),
      body: { note: "Salah harga" },
    })
  }

  for (const piece of pieces) await untilListing(piece, "active")
  expect(await purchasePaymentOf(order)).toMatchObject({ status: "cancelled", refunds: [] })
  const orderStatus = async () =>
    (await sql<{ status: string }>(`select status from "order" where id = $1`, [order.id]))[0]
      ?.status
  await waitUntil(async () => (await orderStatus()) === "canceled")
  expect(await postingsOf(order)).toEqual([])
  expect(await endsToldOf(order)).toEqual(["part-cancelled-unpaid", "part-cancelled-unpaid"])
})

it("is delivered once, however often that is told, and a return afterwards changes nothing", async () => {
  const { buyer, order, parts } = await aCashPurchase([ani])
  const [part] = parts
  if (!part) throw new Error("no part")
  const booking = await ship(part)
  await biteship.report(booking, "picked")
  await biteship.report(booking, "delivered")
  await biteship.notify({ order_id: booking, repeat: 5, shuffle: true })
  await untilHeard(booking)
  await report(booking, "return_in_transit")

  expect(await postingsOf(order)).toEqual(["cash_collected"])
  expect((await sellerOrdersOf(order))[0]?.status).toBe("delivered")

  // What was paid in cash goes back to an account.
  await call(`/store/seller-orders/${part.id}/dispute`, {
    token: buyer.token,
    body: { reason: "damaged", text: "Sobek di lengan kiri", photos: [] },
  })
  const dispute = (await sellerOrdersOf(order))[0]?.dispute?.id
  await call(`/admin/reluv/disputes/${dispute}/decide`, {
    token: await theOperator(),
    body: { decision: "refund", note: "Sobek" },
  })
  const refund = await untilRefund(order, "awaiting_transfer")
  expect(refund).toMatchObject({ amount: part.total, rail: "manual" })
  const mine = await call<{ refunds: BuyerRefundView[] }>(`/store/orders/${order.id}/refunds`, {
    token: buyer.token,
  })
  expect(mine.refunds).toMatchObject([{ asks_for: "bank_account" }])
})

it("is called off once where an operator finds that nobody paid, whatever its courier said", async () => {
  const { buyer, order, parts, pieces } = await aCashPurchase([ani])
  const [part] = parts
  if (!part) throw new Error("no part")
  const token = await theOperator()
  const deny = () =>
    send<{ code?: string }>(`/admin/reluv/seller-orders/${part.id}/not-collected`, {
      token,
      body: { note: "Kurir salah lapor, paket kembali", is_refused: true },
    })
  const early = await deny()
  expect([early.status, early.body.code]).toEqual([400, "CASH_NOT_COLLECTED"])
  const before = await balanceOf(ani)
  await deliver(part)
  await call(`/store/seller-orders/${part.id}/dispute`, {
    token: buyer.token,
    body: { reason: "not_received", text: "Kurir tidak pernah datang", photos: [] },
  })

  const answers = await Promise.all([deny(), deny(), deny()])
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])

  expect(await sellerOrdersOf(order)).toMatchObject([
    { status: "cancelled", dispute: { status: "decided", decision: "not_collected" } },
  ])
  // One mail says all of it.
  expect(await endsToldOf(order)).toEqual(["part-cancelled-unpaid"])
  expect(await postingsOf(order)).toEqual([
    "cash_collected",
    "dispute_opened",
    "cash_not_collected",
  ])
  expect(await purchasePaymentOf(order)).toMatchObject({ status: "cancelled", refunds: [] })
  const { available, held, disputed } = before
  expect(await balanceOf(ani)).toMatchObject({ available, held, disputed })
  const late = await remit("BTS-3", [{ seller_order_id: part.id, amount: part.total, fee: 0 }])
  expect([late.status, late.body.code]).toEqual([400, "CASH_NOT_COLLECTED"])
  const { refusals } = await call<{ refusals: CashRefusalView[] }>(
    `${COLLECTED}/refusals?customer_id=${buyer.id}`,
    { token }
  )
  expect(refusals).toMatchObject([{ seller_order_id: part.id }])
  const relisted = await send(`/seller/listings/${pieces[0]?.id}/relist`, {
    token: ani.token,
    body: {},
  })
  expect(relisted.status).toBe(200)
})

it("costs its fee in the quote, and is refused where no courier collects it", async () => {
  const buyer = await given.aCustomer()
  const piece = await given.aListing(budi, { price: 200_000 })
  const [plain, cash] = [await quoteAtOnce(buyer, [piece]), await quoteAtOnce(buyer, [piece], CASH)]
  expect(cash.body.problems).toEqual([])
  expect(plain.body.cash_on_delivery).toEqual({ problem: null, fee: null })
  const { fee } = cash.body.cash_on_delivery ?? {}
  expect(cash.body.shipping_total - plain.body.shipping_total).toBe(fee)
  expect(cash.body.shipping_total).toBeGreaterThan(plain.body.shipping_total)
  const rates = cash.body.sellers.flatMap((one) => one.rates)
  expect(rates.every(({ cash_on_delivery_available: collects }) => collects)).toBe(true)

  const couriers = [{ seller_id: budi.seller.id, courier_code: "jne", courier_service_code: "yes" }]
  const bare = await buyAtOnce(buyer, [piece], { ...CASH, couriers })
  expect([bare.status, bare.body.code]).toEqual([400, "COURIER_NOT_OFFERED"])
  const dear = await given.aListing(budi, { price: 15_000_000 })
  // Also a quote of another way says so.
  const asked = await quoteAtOnce(buyer, [dear])
  expect(asked.body.problems).toEqual([])
  expect(asked.body.cash_on_delivery?.problem).toEqual({
    code: "CASH_ON_DELIVERY_TOO_MUCH",
    message: expect.stringContaining("A courier collects") as string,
  })
  const much = await buyAtOnce(buyer, [dear], CASH)
  expect([much.status, much.body.code]).toEqual([400, "CASH_ON_DELIVERY_TOO_MUCH"])
  const wrong = await buyAtOnce(buyer, [piece], { payment_method: "beras" })
  expect(wrong.body.code).toBe("INPUT_INVALID")
})

it("costs less by the vouchers that its buyer holds, but for those of other ways of paying", async () => {
  const buyer = await given.aCustomer()
  const piece = await given.aListing(ani, { price: 200_000 })
  const hold = async (value: number, payment_methods: string[]) => {
    const { id } = await aVoucher({
      effect: "fixed",
      value,
      visibility: "public",
      scope: { ...UNLIMITED, payment_methods },
    })
    await call(`/store/vouchers/${id}/claim`, { token: buyer.token, body: {} })
  }
  await hold(11_000, [])
  const before = await quoteAtOnce(buyer, [piece], CASH)
  await hold(40_000, ["gopay"])
  const after = await quoteAtOnce(buyer, [piece], CASH)

  expect([before.body.discount_total, after.body.discount_total]).toEqual([11_000, 11_000])
})

it("is collected by a booked courier only", async () => {
  const { parts } = await aCashPurchase([ani])
  const [part] = parts
  const typed = await send(`/seller/orders/${part?.id}/ship`, {
    token: ani.token,
    body: { courier_code: "jne", tracking_number: "JX00099999" },
  })
  expect([typed.status, typed.body.code]).toEqual([400, "CASH_NEEDS_BOOKING"])
})

it("waits at five doors of one buyer at the most, also when they buy at two servers at once", async () => {
  const buyer = await given.aCustomer()
  const pieces: ListingView[] = []
  while (pieces.length < 7) pieces.push(await given.aListing(pieces.length % 2 ? ani : budi))
  const answers = await Promise.all(
    pieces.map((piece, server) => buyAtOnce(buyer, [piece], { ...CASH, server: server % 2 }))
  )
  const refused = answers.filter(({ status }) => status !== 201)
  expect(refused.map(({ status, body }) => [status, body.code])).toEqual(
    Array(2).fill([400, "CASH_ON_DELIVERY_TOO_MANY"])
  )
  // What was refused is left to others, and is told before it is asked for.
  for (const [index, { status }] of answers.entries())
    await untilListing(pieces[index] as ListingView, status === 201 ? "sold" : "active")
  const more = await quoteAtOnce(buyer, [await given.aListing(ani)])
  expect(more.body.cash_on_delivery?.problem?.code).toBe("CASH_ON_DELIVERY_TOO_MANY")
})
