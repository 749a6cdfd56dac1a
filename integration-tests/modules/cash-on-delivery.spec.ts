import { asValue } from "@medusajs/framework/awilix"
import type { MedusaContainer } from "@medusajs/framework/types"
import { rupiah } from "../../src/domain/money/rupiah"
import { EVERYTHING } from "../../src/domain/voucher/voucher"
import { PURCHASE_PAYMENT_MODULE } from "../../src/modules/purchase-payment"
import { RELUV_MODULE } from "../../src/modules/reluv"
import { SELLER_ORDER_MODULE } from "../../src/modules/seller-order"
import { STANDING_MODULE } from "../../src/modules/standing"
import { VOUCHER_MODULE } from "../../src/modules/voucher"
import { WALLET_MODULE } from "../../src/modules/wallet"
import { type Actor, sqlIn } from "../../src/shared/sql"
import { together } from "../../src/shared/together"
import { recordRemittance } from "../../src/workflows/cash/record-remittance"
import { settleRefundDue } from "../../src/workflows/refund/settle-refunds-due"
import { advanceSellerOrder } from "../../src/workflows/seller-order/advance-seller-order"
import { endUncollected } from "../../src/workflows/shipping/end-uncollected"
import { auditLedger } from "../../src/workflows/wallet/audit-ledger"
import { aPart } from "./given-seller-orders"
import { type House, openHouse } from "./house"
import { atOnce, tally } from "./support"
import { cloneTables } from "./tables"

// Medusa's own order is not in this house.
jest.mock("../../src/workflows/order/end-order", () => ({ endOrderWithItsParts: jest.fn() }))
jest.mock("@medusajs/medusa/core-flows", () => ({
  deleteReservationsByLineItemsWorkflow: () => ({ run: async () => undefined }),
}))
jest.mock("../../src/workflows/seller-order/completion-clock", () => ({
  deliveredCompleteBy: () => new Date(Date.now() + 3_600_000),
}))

const DATABASE = `cash_${process.env.JEST_WORKER_ID ?? "1"}`
const BITESHIP: Actor = { type: "vendor", id: "biteship" }
const OPERATOR: Actor = { type: "user", id: "user_dewi" }
const ANOTHER_OPERATOR: Actor = { type: "user", id: "user_budi" }

const A_VOUCHER = {
  title: "Hemat",
  seller_id: null,
  effect: "fixed" as const,
  value: 1_000,
  max_discount: null,
  min_spend: 0,
  stackable: true,
  platform_percent: 100,
  scope: EVERYTHING,
  visibility: "code" as const,
  audience: "all" as const,
  starts_at: null,
  ends_at: null,
  quota: null,
  budget: null,
  per_buyer: null,
  code: null,
}

let house: House
let container: MedusaContainer
let orders = 0

type Connection = {
  raw<Row>(sql: string, values?: readonly unknown[]): Promise<{ rows: Row[] }>
}
const run = async <Row>(statement: string, values: readonly unknown[] = []) =>
  (await container.resolve<Connection>("__pg_connection__").raw<Row>(statement, values)).rows

beforeAll(async () => {
  await cloneTables(DATABASE)
  house = await openHouse(DATABASE, { emit: async () => undefined })
  container = house.container
})
afterAll(async () => {
  expect((await auditLedger(container)).wrongs).toEqual([])
  await house.close()
})

type Part = { id: string; order_id: string; customer_id: string }

/** The parts of one purchase that is paid at the door, before their couriers have them. */
async function placed(count = 1): Promise<Part[]> {
  const order_id = `order_${++orders}`
  const customer_id = `cus_${orders}`
  const sellerOrders = container.resolve(SELLER_ORDER_MODULE)
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  const parts = Array.from({ length: count }, (_, n) =>
    aPart({ seller_id: `sel_${n}`, customer_id, commission_total: 8_000 })
  )
  const ids = await sellerOrders.insertSellerOrders({ order_id, placed_at: new Date(), parts })
  await payments.expectPayment({
    order_id,
    payment_session_id: `payses_${order_id}`,
    amount: 112_000 * count,
    credit_total: 0,
    expires_at: new Date(Date.now() - 1),
    on_delivery: true,
  })
  await sellerOrders.markOrderPaid({ order_id, paid_at: null, actor: BITESHIP, reason: "cash" })
  await sellerOrders.dueAtTheDoor({ order_id })
  await payments.recordAccounted({ order_id })
  await container.resolve(WALLET_MODULE).bookPurchase({ order_id })
  return ids.map((id) => ({ id, order_id, customer_id }))
}

/** The same, each on its way to the door. */
async function shipped(count = 1): Promise<Part[]> {
  const found = await placed(count)
  for (const { id } of found)
    await advanceSellerOrder(container, { id, to: "shipped", actor: BITESHIP, reason: "picked" })
  return found
}

async function oneShipped(): Promise<Part> {
  const [part] = await shipped()
  if (!part) throw new Error("no part")
  return part
}

const keysOf = ({ customer_id }: { customer_id: string }) => ({
  buyer_keys: [`customer:${customer_id}`],
})
const deliver = ({ id }: Part) =>
  advanceSellerOrder(container, { id, to: "delivered", actor: BITESHIP, reason: "delivered" })
const goBack = (part: Part, reason = "returned") =>
  endUncollected(container, part, { actor: BITESHIP, reason, is_refused: reason === "returned" })

async function complete({ id, order_id }: Part): Promise<void> {
  const done = { id, actor: OPERATOR, reason: "the buyer has the goods" }
  await container.resolve(SELLER_ORDER_MODULE).completeDelivered(done)
  await container.resolve(WALLET_MODULE).bookPurchase({ order_id })
}

const remit = (parts: readonly Part[], amount = 108_000, reference = "BTS-1", fee = 4_000) =>
  recordRemittance(container, {
    reference,
    parts: parts.map(({ id }) => ({ seller_order_id: id, amount, fee })),
    actor: OPERATOR,
  })

async function stateOf({ id, order_id }: Part) {
  const [part] = await run<{ status: string; payment: string }>(
    `select s.status, p.status as payment from reluv_seller_order s
     join reluv_purchase_payment p on p.order_id = s.order_id where s.id = ?`,
    [id]
  )
  const postings = await run<{ event: string }>(
    `select event from reluv_ledger_posting where order_id = ? order by id`,
    [order_id]
  )
  const [sums] = await run<{ refusals: number; due: number | null }>(
    `select (select count(*)::int from reluv_cash_refusal where seller_order_id = s.id) as refusals,
       s.refund_due as due from reluv_seller_order s where s.id = ?`,
    [id]
  )
  return { ...part, ...sums, booked: postings.map(({ event }) => event) }
}

it("never waits for a payment page, nor expires", async () => {
  const part = await oneShipped()
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  expect(await payments.claimOverdue({ limit: 10, lease_seconds: 1 })).toEqual([])
  const turn = await payments.beginAttempt({ order_id: part.order_id, lease_seconds: 1 })
  expect(turn.turn).toBe("closed")
  expect(await stateOf(part)).toMatchObject({ payment: "on_delivery", booked: [] })
})

it("is found by the clock when whoever placed it died before its sellers knew", async () => {
  const order_id = `order_${++orders}`
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  await payments.expectPayment({
    order_id,
    payment_session_id: `payses_${order_id}`,
    amount: 112_000,
    credit_total: 0,
    expires_at: new Date(),
    on_delivery: true,
  })
  await run(
    `update reluv_purchase_payment set heard_at = now() - interval '5 minutes' where order_id = ?`,
    [order_id]
  )
  const found = await payments.claimUnaccounted({ limit: 10, silent_seconds: 120 })
  expect(found).toMatchObject([{ id: order_id, midtrans_order_id: null }])
  await payments.recordAccounted({ order_id })
})

it("is collected once, however many tell of the delivery at once", async () => {
  const part = await oneShipped()

  const { refusals } = await atOnce(10, () => deliver(part))

  expect(refusals).toEqual([])
  expect(await stateOf(part)).toMatchObject({
    status: "delivered",
    payment: "paid",
    booked: ["cash_collected"],
  })
})

it("is on its way until the last parcel is at its door, or back", async () => {
  const [first, second] = await shipped(2)
  if (!first || !second) throw new Error("no parts")
  await deliver(first)
  expect(await stateOf(first)).toMatchObject({ payment: "on_delivery" })
  await goBack(second)
  expect(await stateOf(second)).toMatchObject({ status: "cancelled", payment: "paid" })
  expect((await stateOf(first)).booked).toEqual(["cash_collected"])
})

it("is either delivered or refused when both are told at once, never both", async () => {
  for (let round = 0; round < 12; round++) {
    const part = await oneShipped()
    await Promise.all([deliver(part), goBack(part), goBack(part), deliver(part)])
    const { status, payment, booked, refusals, due } = await stateOf(part)
    expect([status, payment, booked.length, refusals, due]).toEqual(
      status === "delivered"
        ? ["delivered", "paid", 1, 0, null]
        : ["cancelled", "cancelled", 0, 1, null]
    )
  }
})

it("counts a refusal against its buyer until it is forgiven; a parcel that was lost counts for nobody", async () => {
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  const [refused, lost] = [await oneShipped(), await oneShipped()]
  await atOnce(5, () => goBack(refused))
  await goBack(lost, "disposed")

  expect(await stateOf(lost)).toMatchObject({
    status: "cancelled",
    payment: "cancelled",
    due: null,
  })
  expect(await payments.countCashRefusals(keysOf(lost))).toBe(0)
  expect(await payments.countCashRefusals(keysOf(refused))).toBe(1)
  const { refusals } = await payments.findCashRefusals({ ...refused, limit: 5, offset: 0 })
  const [refusal] = refusals
  if (!refusal) throw new Error("it is not written down")
  const forgive = { id: refusal.id, actor: OPERATOR, reason: "wrong address" }
  await atOnce(5, () => payments.forgiveCashRefusal(forgive))
  expect(await payments.countCashRefusals(keysOf(refused))).toBe(0)
  const told = await run<{ name: string }>(
    `select name from reluv_fact where subject_id = ? order by id`,
    [refusal.id]
  )
  expect(told.map(({ name }) => name)).toEqual([
    "reluv.cash-refusal.recorded",
    "reluv.cash-refusal.forgiven",
  ])
  await expect(payments.forgiveCashRefusal({ ...forgive, id: "cref_none" })).rejects.toMatchObject({
    code: "CASH_REFUSAL_NOT_FOUND",
  })
})

/** A use of a voucher that took something off all parts of a purchase. @returns what has become of it */
async function aUseFor(parts: readonly Part[]): Promise<() => Promise<string | undefined>> {
  const [{ order_id } = { order_id: "" }] = parts
  const vouchers = container.resolve(VOUCHER_MODULE)
  const voucher_id = await vouchers.createVoucher({ ...A_VOUCHER, actor: OPERATOR })
  const shares = parts.map((_, n) => ({
    id: `item_${n}`,
    of: "line" as const,
    seller_id: `sel_${n}`,
    amount: rupiah(1_000),
  }))
  const amount = 1_000 * parts.length
  const cart_id = order_id.replace("order", "cart_of")
  await vouchers.claimVouchers({
    cart_id,
    customer_id: null,
    buyer_keys: [`customer:${order_id}`],
    vouchers: [{ voucher_id, code: null, amount, shares }],
  })
  await vouchers.confirmVouchers({ cart_id, order_id, taken: new Map([[voucher_id, amount]]) })
  return async () => {
    const [use] = await run<{ status: string }>(
      `select status from reluv_voucher_use where order_id = ?`,
      [order_id]
    )
    return use?.status
  }
}

it("gives its voucher back when the courier lost all parcels that it took something off, none that was refused", async () => {
  const [lost, refused, both] = [await shipped(1), await shipped(1), await shipped(2)]
  const [lostUse, refusedUse, useOfBoth] = [
    await aUseFor(lost),
    await aUseFor(refused),
    await aUseFor(both),
  ]
  for (const part of lost) await goBack(part, "disposed")
  for (const part of refused) await goBack(part)
  expect([await lostUse(), await refusedUse()]).toEqual(["returned", "used"])

  // Of parcels that are lost at once the last one finds the other.
  await Promise.all(both.map((part) => goBack(part, "disposed")))
  expect(await useOfBoth()).toBe("returned")
})

it("gives its voucher back when it is called off before it leaves, also where a paid purchase's never comes back", async () => {
  const [part] = await placed()
  if (!part) throw new Error("no part")
  const use = await aUseFor([part])
  const policies = { vouchers: { back_after_payment: "never" } }
  container.register(RELUV_MODULE, asValue({ options: { policies } }))
  await container
    .resolve(SELLER_ORDER_MODULE)
    .cancelPaid({ id: part.id, actor: OPERATOR, reason: "wrong price" })
  await settleRefundDue(container, part.id)
  expect(await use()).toBe("returned")
})

/** A cart of one buyer with a piece of each of so many shops, claimed to be paid at the door. */
async function claim(
  customer_id: string,
  { shops = 1, phone = customer_id } = {}
): Promise<string> {
  const cart_id = `cart_${++orders}`
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  await together(container, async (context) => {
    await sqlIn(context)(
      `with listed as (
         insert into reluv_listing (id, product_id, seller_id, condition, price, weight, status, published_at)
         select format('lst_%s_%s', ?::text, n), format('prod_%s_%s', ?::text, n), format('sel_%s', n - 1), 'good',
           100000, 400, 'active', now()
         from generate_series(1, ?) n returning id)
       insert into reluv_piece_claim (id, cart_id, variant_id, listing_id, quantity, status, owner)
       select 'clm_' || id, ?, 'variant_' || id, id, 1, 'held', 'run' from listed`,
      [cart_id, cart_id, shops, cart_id]
    )
    const buyer_keys = [`phone:${phone}`]
    await payments.claimCash({ cart_id, customer_id, buyer_keys, max_open: 3 }, context)
  })
  return cart_id
}

it("waits at no more doors of one buyer than may be, however many carts are completed at once", async () => {
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  const many = keysOf({ customer_id: "cus_many" })
  const { answers, refusals } = await atOnce(10, () => claim("cus_many"))
  expect(answers).toHaveLength(3)
  expect(tally(refusals)).toEqual({ CASH_ON_DELIVERY_TOO_MANY: 7 })
  expect(await payments.countOpenCash(many)).toBe(3)
  // Of others nothing is counted, and two shops' pieces are two parcels.
  await expect(claim("cus_other", { shops: 4 })).rejects.toMatchObject({
    code: "CASH_ON_DELIVERY_TOO_MANY",
  })
  await claim("cus_other", { shops: 3 })

  // One becomes an order that arrives, one's pieces come free, one's parcel goes back.
  const [arrived, freed, back] = answers
  const became = async (cart_id: string | undefined) => {
    const part = await oneShipped()
    await run(`update reluv_piece_claim set status = 'sold', order_id = ? where cart_id = ?`, [
      part.order_id,
      cart_id,
    ])
    return part
  }
  const [atDoor, refused] = [await became(arrived), await became(back)]
  expect(await payments.countOpenCash(many)).toBe(3)
  await deliver(atDoor)
  expect(await payments.countOpenCash(many)).toBe(2)
  await goBack(refused)
  await run(`update reluv_piece_claim set status = 'released' where cart_id = ?`, [freed])
  expect(await payments.countOpenCash(many)).toBe(0)
  await claim("cus_many", { shops: 3 })
})

it("knows a buyer again who comes with another account, also at once", async () => {
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  const phone = "+6281234567890"
  const { refusals } = await atOnce(10, (n) => claim(`cus_account_${n}`, { phone }))
  expect(tally(refusals)).toEqual({ CASH_ON_DELIVERY_TOO_MANY: 7 })

  const cart_id = await claim("cus_refuser", { phone: "+6281298765432" })
  const part = await oneShipped()
  await run(`update reluv_piece_claim set status = 'sold', order_id = ? where cart_id = ?`, [
    part.order_id,
    cart_id,
  ])
  await goBack(part)
  const refusalsOf = (key: string) => payments.countCashRefusals({ buyer_keys: [key] })
  expect(await refusalsOf("phone:+6281298765432")).toBe(1)
  expect(await refusalsOf("customer:cus_refuser")).toBe(1)
  expect(await refusalsOf(`phone:${phone}`)).toBe(0)
})

it("is neither disputed nor received by its buyer before a courier has its money", async () => {
  const part = await oneShipped()
  const dispute = container.resolve(SELLER_ORDER_MODULE).openDispute({
    seller_order_id: part.id,
    customer_id: part.customer_id,
    reason: "not_received",
    text: "Belum sampai",
    photos: [],
    actor: { type: "customer", id: part.customer_id },
  })
  await expect(dispute).rejects.toMatchObject({ code: "SELLER_ORDER_STATUS_NOT_ALLOWED" })
  expect(await stateOf(part)).toMatchObject({ status: "shipped", booked: [] })
})

it("counts against its buyer when they refused it, until that is forgiven, and for nobody when it was lost", async () => {
  const standing = container.resolve(STANDING_MODULE)
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  const [refused, lost, onItsWay, taken] = [
    await oneShipped(),
    await oneShipped(),
    await oneShipped(),
    await oneShipped(),
  ]
  await goBack(refused)
  await goBack(lost, "disposed")
  await deliver(taken)
  const countsOf = async ({ customer_id }: Part) => {
    const [counted] = await standing.countBuyers({ ids: [customer_id], most: 10 })
    return [counted?.bought, counted?.unpaid, counted?.paid_ahead]
  }
  expect(await countsOf(refused)).toEqual([0, 1, 0])
  expect(await countsOf(lost)).toEqual([0, 0, 0])
  expect(await countsOf(onItsWay)).toEqual([0, 0, 0])
  expect(await countsOf(taken)).toEqual([1, 0, 0])
  const { refusals } = await payments.findCashRefusals({ ...refused, limit: 1, offset: 0 })
  await payments.forgiveCashRefusal({
    id: refusals[0]?.id ?? "",
    actor: OPERATOR,
    reason: "wrong address",
  })
  expect(await countsOf(refused)).toEqual([0, 0, 0])
})

it("lets nobody book more by hand than is missing, and what was collected unexpectedly of what was over", async () => {
  const wallet = container.resolve(WALLET_MODULE)
  const [part, over] = [await oneShipped(), await oneShipped()]
  const ask = (
    kind: "cash_lost" | "cash_came_late" | "cash_unexpected",
    of: Part,
    amount: number
  ) => wallet.requestAdjustment({ kind, amount, subject: of.id, reason: "dicek", actor: OPERATOR })
  const tooMuch = { code: "CASH_NOT_MISSING" }
  // What a courier has of a part on its way is booked with the delivery, when that is told.
  await expect(ask("cash_unexpected", part, 1)).rejects.toMatchObject(tooMuch)
  await deliver(part)
  await goBack(over, "disposed")

  await expect(ask("cash_lost", part, 1_000)).rejects.toMatchObject(tooMuch)
  await remit([part], 100_000)
  await expect(ask("cash_came_late", part, 8_001)).rejects.toMatchObject(tooMuch)
  await expect(ask("cash_unexpected", part, 1)).rejects.toMatchObject(tooMuch)
  await ask("cash_came_late", part, 5_000)
  const { refusals } = await atOnce(4, () => ask("cash_lost", part, 3_000))
  expect(refusals).toHaveLength(3)

  await expect(ask("cash_came_late", over, 1)).rejects.toMatchObject(tooMuch)
  await expect(ask("cash_unexpected", over, 112_001)).rejects.toMatchObject(tooMuch)
  const balanceOf = async (account: string) =>
    (await wallet.sumAccounts({})).find((one) => one.account === account)?.balance ?? 0
  const approve = (id: string) =>
    wallet.decideAdjustment({ id, to: "approved", actor: ANOTHER_OPERATOR, reason: null })
  const before = [await balanceOf("courier_cash"), await balanceOf("bank")] as const
  await approve(await ask("cash_unexpected", over, 112_000))
  await expect(ask("cash_unexpected", over, 1)).rejects.toMatchObject(tooMuch)
  expect(await balanceOf("courier_cash")).toBe(before[0] - 112_000)
  await approve(await ask("cash_came_late", over, 100_000))
  await approve(await ask("cash_lost", over, 12_000))
  expect([await balanceOf("courier_cash"), await balanceOf("bank")]).toEqual([
    before[0],
    before[1] - 100_000,
  ])
  // Once it is explained it was collected all the same.
  await expect(ask("cash_unexpected", over, 1)).rejects.toMatchObject(tooMuch)
})

it("shows what of it went back, also of a part that came before the others were there", async () => {
  const [first, second] = await shipped(2)
  if (!first || !second) throw new Error("no parts")
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  await deliver(first)
  await run(
    `insert into reluv_purchase_refund (id, order_id, seller_order_id, cause, reason, amount, transaction_id, status, rail, booked_in_medusa, next_attempt_at)
     values (?, ?, ?, ?, 'damaged', 112000, ?, 'done', 'manual', false, now())`,
    [`pref_${first.id}`, first.order_id, first.id, `test:${first.id}`, `cash:${first.order_id}`]
  )
  await goBack(second)
  expect(await stateOf(first)).toMatchObject({ payment: "refunded" })
  await run(`delete from reluv_purchase_refund where id = ?`, [`pref_${first.id}`])
  expect(await payments.listPurchasePayments({ order_id: first.order_id })).toHaveLength(1)
})

it("is missing again where less came than was recorded, by the word of two, and no more than was recorded", async () => {
  const wallet = container.resolve(WALLET_MODULE)
  const part = await oneShipped()
  await deliver(part)
  await remit([part])
  const ask = (kind: "cash_did_not_come" | "cash_came_late", amount: number) =>
    wallet.requestAdjustment({ kind, amount, subject: part.id, reason: "dicek", actor: OPERATOR })
  const balanceOf = async (account: string) =>
    (await wallet.sumAccounts({})).find((one) => one.account === account)?.balance ?? 0
  const before = [await balanceOf("courier_cash"), await balanceOf("bank")] as const

  const tooMuch = { code: "CASH_NOT_MISSING" }
  await expect(ask("cash_did_not_come", 108_001)).rejects.toMatchObject(tooMuch)
  await expect(ask("cash_came_late", 1)).rejects.toMatchObject(tooMuch)
  const { answers } = await atOnce(4, () => ask("cash_did_not_come", 60_000))
  expect(answers).toHaveLength(1)
  const approve = { to: "approved", actor: ANOTHER_OPERATOR, reason: null } as const
  for (const id of answers) await wallet.decideAdjustment({ id, ...approve })

  expect([await balanceOf("courier_cash"), await balanceOf("bank")]).toEqual([
    before[0] - 60_000,
    before[1] + 60_000,
  ])
  await wallet.decideAdjustment({ id: await ask("cash_came_late", 60_000), ...approve })
  expect([await balanceOf("courier_cash"), await balanceOf("bank")]).toEqual(before)
})

it("becomes its seller's once it is handed over, and not before", async () => {
  const part = await oneShipped()
  await deliver(part)
  await complete(part)
  expect((await stateOf(part)).booked).toEqual(["cash_collected"])

  const { refusals } = await atOnce(10, () => remit([part]))

  expect(refusals).toEqual([])
  expect((await stateOf(part)).booked).toEqual([
    "cash_collected",
    "cash_remitted",
    "part_completed",
  ])
})

it.each([
  {
    transfer: "its money",
    amount: 108_000,
    fee: 4_000,
    events: ["cash_remitted", "part_completed"],
  },
  { transfer: "nothing", amount: 0, fee: 0, events: ["part_completed"] },
])(
  "is of the month in which $transfer was handed over, so that no statement changes that a shop has",
  async ({ amount, fee, events }) => {
    const part = await oneShipped()
    await deliver(part)
    await complete(part)
    await run(
      `update reluv_fact set created_at = created_at - interval '40 days'
       where subject_id = ? and name = 'reluv.seller-order.completed'`,
      [part.id]
    )
    await remit([part], amount, "BTS-1", fee)

    const dates = await run<{ event: string; days_ago: number }>(
      `select event, extract(day from now() - happened_at)::int as days_ago from reluv_ledger_posting
       where seller_order_id = ? and event in ('cash_remitted', 'part_completed') order by id`,
      [part.id]
    )
    expect(dates).toEqual(events.map((event) => ({ event, days_ago: 0 })))
  }
)

it("is handed over before its part completes as well", async () => {
  const part = await oneShipped()
  await deliver(part)
  await remit([part])
  await complete(part)
  expect((await stateOf(part)).booked).toEqual([
    "cash_collected",
    "cash_remitted",
    "part_completed",
  ])
})

it("is recorded as one of two operators says who say otherwise at once, all parts or none", async () => {
  const [first, second] = await shipped(2)
  const other = await oneShipped()
  if (!first || !second) throw new Error("no parts")
  await deliver(first)
  await deliver(second)

  const answers = await Promise.allSettled([
    remit([first, second], 108_000),
    remit([second, first], 107_000),
    remit([first], 108_000, "BTS-2"),
  ])

  const refused = answers.filter(({ status }) => status === "rejected")
  expect(refused).toHaveLength(2)
  for (const answer of refused)
    expect(answer).toMatchObject({ reason: { code: "CASH_REMITTED_OTHERWISE" } })
  await expect(remit([first, other])).rejects.toMatchObject({ code: "CASH_NOT_COLLECTED" })
  await deliver(other)
  await expect(remit([other], 50_000_000)).rejects.toMatchObject({ code: "CASH_REMITTED_TOO_MUCH" })
})

it("is shown until it comes, with what is missing of it", async () => {
  const sellerOrders = container.resolve(SELLER_ORDER_MODULE)
  const page = { limit: 100, offset: 0 }
  const before = await sellerOrders.findCollected({ remitted: false, ...page })
  const part = await oneShipped()
  await deliver(part)
  const during = await sellerOrders.findCollected({ remitted: false, ...page })
  expect(during.outstanding - before.outstanding).toBe(112_000)
  expect(during.parts.at(-1)).toMatchObject({ id: part.id, cash_due: 112_000 })

  await remit([part], 107_500)

  const after = await sellerOrders.findCollected({ remitted: false, ...page })
  expect(after.outstanding - before.outstanding).toBe(500)
  expect(after.parts.map(({ id }) => id)).not.toContain(part.id)
  const { parts } = await sellerOrders.findCollected({ remitted: true, ...page })
  expect(parts.find(({ id }) => id === part.id)).toMatchObject({
    cash_remitted: 107_500,
    cash_fee: 4_000,
    cash_recorded_by: OPERATOR.id,
  })
})

it("is found by indexes of what is outstanding, however much came before", async () => {
  const collected = "cash_due is not null and deleted_at is null"
  const planOf = (statement: string) =>
    together(container, async (context) => {
      const sql = sqlIn(context)
      // A handful of rows is read whole otherwise.
      await sql("set local enable_seqscan = off")
      const plan = await sql<{ "QUERY PLAN": string }>(`explain ${statement}`)
      return plan.map((row) => row["QUERY PLAN"]).join(" ")
    })
  const outstanding = "IDX_reluv_seller_order_outstanding"
  expect(
    await planOf(
      `select sum(cash_due) from reluv_seller_order
       where ${collected} and delivered_at is not null and cash_remitted is null`
    )
  ).toContain(outstanding)
  expect(
    await planOf(
      `select min(delivered_at) from reluv_seller_order
       where ${collected} and delivered_at < now() - interval '9 days' and cash_remitted is null`
    )
  ).toContain(outstanding)
})
