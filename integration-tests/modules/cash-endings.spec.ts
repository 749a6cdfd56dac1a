import { asValue } from "@medusajs/framework/awilix"
import type { MedusaContainer } from "@medusajs/framework/types"
import { OPERATOR_TASK_MODULE } from "../../src/modules/operator-task"
import { PURCHASE_PAYMENT_MODULE } from "../../src/modules/purchase-payment"
import { RELUV_MODULE } from "../../src/modules/reluv"
import { SELLER_ORDER_MODULE } from "../../src/modules/seller-order"
import { SHIPMENT_MODULE } from "../../src/modules/shipment"
import { WALLET_MODULE } from "../../src/modules/wallet"
import type { CourierStatusName } from "../../src/shared/couriers/courier-status"
import type { Actor } from "../../src/shared/sql"
import { denyCollection } from "../../src/workflows/cash/deny-collection"
import { recordRemittance } from "../../src/workflows/cash/record-remittance"
import { decideDispute } from "../../src/workflows/dispute/decide-dispute"
import { openDispute } from "../../src/workflows/dispute/open-dispute"
import { closeCancelledOrder } from "../../src/workflows/payment/close-cancelled-order"
import { advanceSellerOrder } from "../../src/workflows/seller-order/advance-seller-order"
import { askAboutSilentCash } from "../../src/workflows/shipping/ask-about-silent-cash"
import { endUncollected } from "../../src/workflows/shipping/end-uncollected"
import { askAboutCash, handleTrouble } from "../../src/workflows/shipping/handle-trouble"
import { auditLedger } from "../../src/workflows/wallet/audit-ledger"
import { aBooking, aPart, aShippingOrder } from "./given-seller-orders"
import { type House, openHouse } from "./house"
import { atOnce, tally } from "./support"
import { cloneTables } from "./tables"

// Medusa's own order is not in this house.
jest.mock("../../src/workflows/order/end-order", () => ({ endOrderWithItsParts: jest.fn() }))
jest.mock("../../src/workflows/refund/pay-back", () => ({ payBack: jest.fn() }))
jest.mock("../../src/workflows/seller-order/completion-clock", () => ({
  deliveredCompleteBy: () => new Date(Date.now() + 3_600_000),
}))

const DATABASE = `cash_endings_${process.env.JEST_WORKER_ID ?? "1"}`
const BITESHIP: Actor = { type: "vendor", id: "biteship" }
const OPERATOR: Actor = { type: "user", id: "user_dewi" }
const DAYS = 7

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
  container.register({
    [RELUV_MODULE]: asValue({
      options: {
        policies: {
          cash_on_delivery: { ask_after_days: DAYS },
          vouchers: { back_after_payment: "never" },
        },
      },
    }),
    // Whatever is asked for was cancelled in Medusa, and had no codes.
    query: asValue({
      graph: async ({ entity }: { entity: string }) => ({
        data: entity === "order" ? [{ status: "canceled" }] : [],
      }),
    }),
    locking: asValue({ execute: (_: unknown, work: () => Promise<unknown>) => work() }),
  })
}, 60_000)
afterAll(async () => {
  expect((await auditLedger(container)).wrongs).toEqual([])
  await house.close()
})

type Part = { id: string; order_id: string; customer_id: string }

/** A purchase of so many parts that is to be paid at the door, of which no shop has heard. */
async function placed(count = 1): Promise<Part[]> {
  const order_id = `order_${++orders}`
  const customer_id = `cus_${orders}`
  const parts = Array.from({ length: count }, (_, n) =>
    aPart({ seller_id: `sel_${n}`, customer_id, commission_total: 8_000 })
  )
  const ids = await container
    .resolve(SELLER_ORDER_MODULE)
    .insertSellerOrders({ order_id, placed_at: new Date(), parts })
  await container.resolve(PURCHASE_PAYMENT_MODULE).expectPayment({
    order_id,
    payment_session_id: `payses_${order_id}`,
    amount: 112_000 * count,
    credit_total: 0,
    expires_at: new Date(Date.now() + 3_600_000),
    on_delivery: true,
  })
  return ids.map((id) => ({ id, order_id, customer_id }))
}

async function account({ order_id }: Part): Promise<void> {
  const sellerOrders = container.resolve(SELLER_ORDER_MODULE)
  await sellerOrders.markOrderPaid({ order_id, paid_at: null, actor: BITESHIP, reason: "cash" })
  await sellerOrders.dueAtTheDoor({ order_id })
  await container.resolve(PURCHASE_PAYMENT_MODULE).recordAccounted({ order_id })
}

async function shipped(count = 1): Promise<Part[]> {
  const parts = await placed(count)
  for (const part of parts) {
    await account(part)
    await advanceSellerOrder(container, {
      ...part,
      to: "shipped",
      actor: BITESHIP,
      reason: "picked",
    })
  }
  return parts
}

const deliver = ({ id }: Part) =>
  advanceSellerOrder(container, { id, to: "delivered", actor: BITESHIP, reason: "delivered" })

async function only(parts: Promise<Part[]>): Promise<Part> {
  const [part] = await parts
  if (!part) throw new Error("no part")
  return part
}

async function delivered(): Promise<Part> {
  const part = await only(shipped())
  await deliver(part)
  return part
}

const deny = ({ id }: Pick<Part, "id">, is_refused = false, actor: Actor = OPERATOR) =>
  denyCollection(container, { id, actor, reason: "the parcel is here", is_refused })

const complain = ({ id, customer_id }: Part) =>
  openDispute(container, {
    seller_order_id: id,
    customer_id,
    reason: "not_received",
    text: "Belum sampai",
    photos: [],
    actor: { type: "customer", id: customer_id },
  })

async function complete({ id, order_id }: Part): Promise<void> {
  const done = { id, actor: OPERATOR, reason: "nobody objected" }
  await container.resolve(SELLER_ORDER_MODULE).completeDelivered(done)
  await container.resolve(WALLET_MODULE).bookPurchase({ order_id })
}

const remit = ({ id }: Part, amount = 108_000) =>
  recordRemittance(container, {
    reference: "BTS-1",
    parts: [{ seller_order_id: id, amount, fee: 0 }],
    actor: OPERATOR,
  })

async function stateOf({ id, order_id }: Part) {
  const [state] = await run<{ status: string; payment: string; refusals: number }>(
    `select s.status, p.status as payment,
       (select count(*)::int from reluv_cash_refusal where seller_order_id = s.id) as refusals
     from reluv_seller_order s join reluv_purchase_payment p on p.order_id = s.order_id where s.id = ?`,
    [id]
  )
  const postings = await run<{ event: string }>(
    `select event from reluv_ledger_posting where order_id = ? order by id`,
    [order_id]
  )
  return { ...state, booked: postings.map(({ event }) => event) }
}

const balanceOf = async (account: string) =>
  (await container.resolve(WALLET_MODULE).sumAccounts({})).find((one) => one.account === account)
    ?.balance ?? 0

const openTasksOf = ({ id }: Part) =>
  container
    .resolve(OPERATOR_TASK_MODULE)
    .listOperatorTasks({ seller_order_id: id, status: "open" }, { select: ["cause", "reason"] })

describe("a part that was called delivered, and that nobody paid", () => {
  it("is over with nobody's money, once, whoever says so at once, and what was set aside is taken back", async () => {
    const before = [await balanceOf("courier_cash"), await balanceOf("seller_held")]
    const part = await delivered()
    expect(await stateOf(part)).toMatchObject({ status: "delivered", payment: "paid" })

    const { refusals } = await atOnce(6, () => deny(part))

    expect(refusals).toEqual([])
    expect(await stateOf(part)).toEqual({
      status: "cancelled",
      payment: "cancelled",
      refusals: 0,
      booked: ["cash_collected", "cash_not_collected"],
    })
    expect([await balanceOf("courier_cash"), await balanceOf("seller_held")]).toEqual(before)
    const [posting] = await run<{ actor_id: string; reason: string }>(
      `select actor_id, reason from reluv_ledger_posting where seller_order_id = ? and event = 'cash_not_collected'`,
      [part.id]
    )
    expect(posting).toEqual({ actor_id: OPERATOR.id, reason: "the parcel is here" })
    const { parts } = await container
      .resolve(SELLER_ORDER_MODULE)
      .findCollected({ remitted: false, limit: 100, offset: 0 })
    expect(parts.map(({ id }) => id)).not.toContain(part.id)
  })

  it("takes the dispute about it, and its task, with it", async () => {
    const part = await delivered()
    const { id } = await complain(part)

    await deny(part, true)

    expect(await stateOf(part)).toEqual({
      status: "cancelled",
      payment: "cancelled",
      refusals: 1,
      booked: ["cash_collected", "dispute_opened", "cash_not_collected"],
    })
    const [dispute] = await container.resolve(SELLER_ORDER_MODULE).listDisputes({ id })
    expect(dispute).toMatchObject({ status: "decided", decision: "not_collected", amount: 0 })
    expect(await openTasksOf(part)).toEqual([])
    const other = decideDispute(container, {
      id,
      decision: "refund",
      amount: null,
      note: "too late",
      actor: OPERATOR,
    })
    await expect(other).rejects.toMatchObject({ code: "DISPUTE_DECIDED" })
  })

  it("is found to be so after its time was over as well, while nothing of its money is recorded", async () => {
    const part = await delivered()
    await complete(part)

    await deny(part)

    expect(await stateOf(part)).toMatchObject({
      status: "cancelled",
      booked: ["cash_collected", "cash_not_collected"],
    })
    await expect(remit(part)).rejects.toMatchObject({ code: "CASH_NOT_COLLECTED" })
  })

  it("leaves a purchase paid whose other parcel was", async () => {
    const [first, second] = await shipped(2)
    if (!first || !second) throw new Error("no parts")
    await deliver(first)
    await deny(first)
    expect(await stateOf(first)).toMatchObject({ status: "cancelled", payment: "on_delivery" })
    await deliver(second)
    expect(await stateOf(second)).toMatchObject({ status: "delivered", payment: "paid" })
    await deny(second)
    expect(await stateOf(second)).toMatchObject({ payment: "cancelled" })
  })

  it("is not what was never delivered, what was paid for, or what a verdict gave back", async () => {
    const onItsWay = await only(shipped())
    await expect(deny(onItsWay)).rejects.toMatchObject({ code: "CASH_NOT_COLLECTED" })
    await expect(deny({ id: "sord_none" })).rejects.toMatchObject({ code: "ORD_001" })

    const paid = await delivered()
    await remit(paid, 0)
    await expect(deny(paid)).rejects.toMatchObject({ code: "CASH_RECORDED" })

    const [refunded, inPart] = [await delivered(), await delivered()]
    const decide = async (part: Part, decision: "refund" | "partial_refund") =>
      decideDispute(container, {
        id: (await complain(part)).id,
        decision,
        amount: decision === "refund" ? null : 5_000,
        note: "torn",
        actor: OPERATOR,
      })
    await decide(refunded, "refund")
    await decide(inPart, "partial_refund")
    for (const part of [refunded, inPart])
      await expect(deny(part)).rejects.toMatchObject({ code: "SELLER_ORDER_STATUS_NOT_ALLOWED" })
  })

  it("is a person's word, not that of an API key", async () => {
    const part = await delivered()
    const denial = deny(part, false, { type: "api-key", id: "apk_1" })
    await expect(denial).rejects.toMatchObject({ code: "CASH_NEEDS_PERSON" })
    expect(await stateOf(part)).toMatchObject({ status: "delivered" })
  })

  it("is either that or paid, when two operators say otherwise at once", async () => {
    for (let round = 0; round < 8; round++) {
      const part = await delivered()
      await complete(part)
      const { refusals } = await atOnce(2, (n) => (n % 2 ? deny(part) : remit(part)))
      expect(refusals).toHaveLength(1)
      const [code] = Object.keys(tally(refusals))
      const { booked } = await stateOf(part)
      expect(booked.slice(1)).toEqual(
        code === "CASH_NOT_COLLECTED" ? ["cash_not_collected"] : ["cash_remitted", "part_completed"]
      )
    }
  })
})

/** A parcel of which its courier says so now, having said so before. */
async function told(part: Part, now: CourierStatusName, was_delivered = false) {
  return {
    shipment_id: await shipmentOf(part),
    seller_order_id: part.id,
    fulfillment_id: null,
    typed: false,
    vendor: "biteship" as const,
    fresh: true,
    reached: now === "delivered" ? ("delivered" as const) : ("shipped" as const),
    step: now,
    was_delivered,
    trouble: now !== "delivered",
    parcel: { status: now } as never,
  }
}

async function shipmentOf({ id, order_id }: Part): Promise<string> {
  const shipments = container.resolve(SHIPMENT_MODULE)
  const order = aShippingOrder(id, { order_id, number: `REL-2026-${id}` })
  await shipments.beginBooking(aBooking(order))
  const [row] = await shipments.listSellerShipments({ seller_order_id: id })
  if (!row) throw new Error("no shipment")
  return row.id
}

describe("a parcel that comes back", () => {
  it("is no refusal when it was delivered in between and nobody heard of it: somebody asks for its money", async () => {
    const [brought, refused] = [await only(shipped()), await only(shipped())]
    await handleTrouble(container, await told(brought, "returned", true))
    await handleTrouble(container, await told(refused, "returned"))

    expect(await stateOf(brought)).toMatchObject({ status: "cancelled", refusals: 0, booked: [] })
    expect(await openTasksOf(brought)).toMatchObject([{ reason: "delivered" }])
    expect(await stateOf(refused)).toMatchObject({ status: "cancelled", refusals: 1, booked: [] })
    expect(await openTasksOf(refused)).toEqual([])
  })

  it("is asked about for a week where its courier lost it, for it may be found", async () => {
    const part = await only(shipped())
    const news = await told(part, "disposed")
    await handleTrouble(container, news)
    const isEnded = async () => {
      await askAboutCash(container, news)
      const [row] = await run<{ is_ended: boolean }>(
        `select ended_at is not null as is_ended from reluv_seller_shipment where seller_order_id = ?`,
        [part.id]
      )
      return row?.is_ended
    }
    expect(await isEnded()).toBe(false)
    await run(
      `update reluv_seller_order set cancelled_at = now() - interval '8 days' where id = ?`,
      [part.id]
    )
    expect(await isEnded()).toBe(true)
  })

  it("tells nobody again of a delivery that was found to be none, unless it is told anew", async () => {
    const part = await delivered()
    await deny(part)
    const news = await told(part, "delivered")
    await askAboutCash(container, { ...news, fresh: false })
    expect(await openTasksOf(part)).toEqual([])
    await askAboutCash(container, news)
    expect(await openTasksOf(part)).toMatchObject([{ reason: "delivered" }])
  })
})

describe("a parcel that comes neither to its door nor back", () => {
  const leftDaysAgo = ({ id }: Part, days: number) =>
    run(
      `update reluv_seller_order set shipped_at = now() - make_interval(days => ?), retry_at = null where id = ?`,
      [days, id]
    )

  it("is an operator's after some days, once, and again when as many have passed", async () => {
    const [late, young, there] = [await only(shipped()), await only(shipped()), await delivered()]
    await leftDaysAgo(late, DAYS + 1)
    await leftDaysAgo(young, DAYS - 1)
    await leftDaysAgo(there, DAYS + 1)

    await atOnce(3, () => askAboutSilentCash(container))

    expect(await openTasksOf(late)).toMatchObject([{ reason: "not delivered after 7 days" }])
    expect(await openTasksOf(young)).toEqual([])
    expect(await openTasksOf(there)).toEqual([])

    const cause = `courier_trouble:${late.id}:silent`
    const close = { cause, actor: OPERATOR, note: "it is on its way" }
    await container.resolve(OPERATOR_TASK_MODULE).closeTask(close)
    await leftDaysAgo(late, DAYS + 2)
    await askAboutSilentCash(container)
    expect(await openTasksOf(late)).toEqual([])
    await leftDaysAgo(late, 2 * DAYS)
    await askAboutSilentCash(container)
    expect(await openTasksOf(late)).toMatchObject([{ reason: "not delivered after 14 days" }])
  })

  it("is asked about no more once somebody ended it", async () => {
    const part = await only(shipped())
    await endUncollected(container, part, { actor: OPERATOR, reason: "lost", is_refused: false })
    await leftDaysAgo(part, DAYS + 1)
    await askAboutSilentCash(container)
    expect(await openTasksOf(part)).toEqual([])
  })
})

describe("an order that was cancelled before its shops heard of what is paid at the door", () => {
  it("ends with its parts and its piece, and is not asked about again", async () => {
    const part = await only(placed())
    const { order_id } = part
    await run(
      `insert into reluv_listing (id, product_id, seller_id, condition, price, weight, status, published_at)
       values (?, ?, 'sel_0', 'good', 100000, 400, 'active', now())`,
      [`lst_${order_id}`, `prod_${order_id}`]
    )
    await run(
      `insert into reluv_piece_claim (id, cart_id, variant_id, listing_id, quantity, status, owner, order_id)
       values (?, ?, ?, ?, 1, 'ordered', 'run', ?)`,
      [`clm_${order_id}`, `cart_${order_id}`, `variant_${order_id}`, `lst_${order_id}`, order_id]
    )

    await atOnce(4, () => closeCancelledOrder(container, order_id))

    expect(await stateOf(part)).toMatchObject({ status: "cancelled", payment: "cancelled" })
    const [claim] = await run(`select status from reluv_piece_claim where order_id = ?`, [order_id])
    expect(claim).toEqual({ status: "released" })
    await run(
      `update reluv_purchase_payment set heard_at = now() - interval '1 hour' where order_id = ?`,
      [order_id]
    )
    const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
    const due = await payments.claimUnaccounted({ limit: 10, silent_seconds: 60 })
    expect(due.map(({ id }) => id)).not.toContain(order_id)
    expect(await payments.claimAccounting({ order_id, lease_seconds: 1 })).toBeNull()
  })

  it("is left alone while somebody tells its shops, and once they know", async () => {
    const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
    const [underway, known] = [await only(placed()), await only(shipped())]
    await payments.claimAccounting({ order_id: underway.order_id, lease_seconds: 60 })

    await closeCancelledOrder(container, underway.order_id)
    await closeCancelledOrder(container, known.order_id)

    expect(await stateOf(underway)).toMatchObject({ status: "pending", payment: "on_delivery" })
    expect(await stateOf(known)).toMatchObject({ status: "shipped", payment: "on_delivery" })
    await payments.recordAccounted({ order_id: underway.order_id })
  })
})
