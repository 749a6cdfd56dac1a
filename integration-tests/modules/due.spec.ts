import { asValue } from "@medusajs/framework/awilix"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { takeUntold } from "../../src/modules/fact/feed"
import { LISTING_MODULE } from "../../src/modules/listing"
import { OPERATOR_TASK_MODULE } from "../../src/modules/operator-task"
import { PURCHASE_PAYMENT_MODULE } from "../../src/modules/purchase-payment"
import {
  claimOverdue,
  claimSilent,
  claimUnclosed,
  claimUnclosedAttempts,
} from "../../src/modules/purchase-payment/closing"
import { forgetOldRequests } from "../../src/modules/purchase-payment/requests"
import { claimUnaccounted } from "../../src/modules/purchase-payment/settlement"
import { RELUV_MODULE } from "../../src/modules/reluv"
import { SELLER_ORDER_MODULE } from "../../src/modules/seller-order"
import { claimUncompleted, claimUnshipped } from "../../src/modules/seller-order/clocks"
import { listHolidayChoices } from "../../src/modules/seller-order/holidays"
import { claimRefundsDue } from "../../src/modules/seller-order/money"
import { SHIPMENT_MODULE } from "../../src/modules/shipment"
import { claimSilentShipments } from "../../src/modules/shipment/due-parcels"
import { forgetOldMessages } from "../../src/modules/webhook-inbox/forget-old-messages"
import { claimWork, forgetDoneWork } from "../../src/modules/work/queue"
import { TRIES_BEFORE_A_PERSON } from "../../src/shared/due"
import type { Actor, Sql } from "../../src/shared/sql"
import { closeOverduePurchases } from "../../src/workflows/payment/close-overdue-purchases"
import { splitUncutOrders } from "../../src/workflows/repair/split-uncut-orders"
import { finishBookings } from "../../src/workflows/shipping/finish-bookings"
import { tryAgain } from "../../src/workflows/task/try-again"
import { aBooking, aPart, aShippingOrder } from "./given-seller-orders"
import { type House, openHouse } from "./house"
import { cloneTables } from "./tables"

/** What each flow meets, by the id of what it is about; nothing means that it goes well. */
const mockTroubles = new Map<string, string>()
const mockMeet = (id: string) => {
  const trouble = mockTroubles.get(id)
  if (trouble) throw new Error(trouble)
}

jest.mock("../../src/workflows/payment/open-payment", () => ({
  openPaymentWorkflow: (container: MedusaContainer) => ({
    run: async ({ input: { order_id } }: { input: { order_id: string } }) => {
      mockMeet(order_id)
      await container.resolve("reluv_listing").markOrderCut(order_id)
    },
  }),
}))
jest.mock("../../src/workflows/payment/close-purchase", () => ({
  closePurchaseWorkflow: (container: MedusaContainer) => ({
    run: async ({ input }: { input: Parameters<typeof close>[1] }) => close(container, input),
  }),
}))
jest.mock("../../src/workflows/shipping/ship-seller-order", () => ({
  shipSellerOrderWorkflow: () => ({
    run: async ({ input: { id } }: { input: { id: string } }) => mockMeet(id),
  }),
}))

async function close(
  container: MedusaContainer,
  input: { order_id: string; to: "expired"; actor: Actor; reason: string }
) {
  const payments = container.resolve("reluv_purchase_payment")
  await payments.closePayment(input)
  mockMeet(input.order_id)
  await payments.recordClosed(input)
}

const DATABASE = `due_${process.env.JEST_WORKER_ID ?? "1"}`
const operator: Actor = { type: "user", id: "user_dewi" }
const A_MINUTE_AGO = "now() - interval '2 minutes'"

let house: House

beforeAll(async () => {
  await cloneTables(DATABASE)
  house = await openHouse(DATABASE, { emit: async () => undefined })
  house.container.register(RELUV_MODULE, asValue({ has: () => true }))
})
beforeEach(async () => {
  mockTroubles.clear()
  for (const table of [
    "reluv_operator_task",
    "reluv_piece_claim",
    "reluv_purchase_payment",
    "reluv_seller_shipment",
    "reluv_seller_order",
  ]) {
    await rows(`delete from ${table}`)
  }
})
afterAll(() => house.close())

async function rows<Row>(statement: string): Promise<Row[]> {
  const connection = house.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const answer: { rows: Row[] } = await connection.raw(statement)
  return answer.rows
}
const tasks = () => house.container.resolve(OPERATOR_TASK_MODULE).listOperatorTasks({})

let orders = 0
/** Something that a clock finds due: how to make it, to strike, and to see that it went well. */
type Scene = {
  clock: string
  table: string
  given: () => Promise<string>
  strike: () => Promise<unknown>
  isDone: (id: string) => Promise<boolean>
}

const SCENES: Record<string, Scene> = {
  "an order that can never be cut": {
    clock: "cut-order",
    table: "reluv_piece_claim",
    given: async () => {
      const id = `order_${(orders += 1)}`
      await rows(
        `insert into reluv_piece_claim (id, cart_id, variant_id, listing_id, quantity, status, owner, order_id, updated_at)
         values ('clm_${id}', 'cart_${id}', 'v', 'lst', 1, 'ordered', 'run', '${id}', ${A_MINUTE_AGO})`
      )
      return id
    },
    strike: () => splitUncutOrders(house.container, { limit: 10 }),
    isDone: async (id) =>
      (await house.container.resolve(LISTING_MODULE).listPieceClaims({ order_id: id })).every(
        ({ cut_at }) => cut_at !== null
      ),
  },
  "a closing that always fails": {
    clock: "close-purchase",
    table: "reluv_purchase_payment",
    given: async () => {
      const id = `order_${(orders += 1)}`
      await house.container.resolve(PURCHASE_PAYMENT_MODULE).expectPayment({
        order_id: id,
        payment_session_id: `payses_${id}`,
        amount: 112_000,
        credit_total: 0,
        expires_at: new Date(Date.now() - 1_000),
      })
      return id
    },
    strike: () => closeOverduePurchases(house.container),
    isDone: async (order_id) => {
      const [payment] = await house.container
        .resolve(PURCHASE_PAYMENT_MODULE)
        .listPurchasePayments({ order_id })
      return payment?.closed_at !== null
    },
  },
  "a booking that never answers": {
    clock: "finish-booking",
    table: "reluv_seller_shipment",
    given: async () => {
      const sellerOrders = house.container.resolve(SELLER_ORDER_MODULE)
      const order_id = `order_${(orders += 1)}`
      const [id = ""] = await sellerOrders.insertSellerOrders({
        order_id,
        placed_at: new Date(),
        parts: [aPart()],
      })
      await sellerOrders.updateSellerOrders({ id, status: "processing" })
      await house.container
        .resolve(SHIPMENT_MODULE)
        .beginBooking(aBooking(aShippingOrder(id, { number: `REL-${id}` }), 0))
      await rows(`update reluv_seller_shipment set updated_at = ${A_MINUTE_AGO}`)
      return id
    },
    strike: () => finishBookings(house.container),
    // The model of shipping does not book; that it was called without an error is all there is to see.
    isDone: async () => true,
  },
}

describe.each(Object.entries(SCENES))("%s", (_, { clock, table, given, strike, isDone }) => {
  /** Lets every pause pass. @returns how long the longest would have been, in seconds */
  const later = async (): Promise<number> => {
    const [pause] = await rows<{ seconds: number }>(
      `select coalesce(max(extract(epoch from retry_at - now())), 0)::int as seconds from ${table}`
    )
    await rows(`update ${table} set retry_at = now() where retry_at is not null`)
    return pause?.seconds ?? 0
  }

  it("is told to a person within two hours, while the others went on", async () => {
    const broken = await given()
    mockTroubles.set(broken, "it never works")
    const sound = await given()

    let seconds = 0
    for (let tries = 1; tries <= TRIES_BEFORE_A_PERSON; tries += 1) {
      expect(await tasks()).toEqual([])
      await strike()
      seconds += await later()
    }

    expect(await tasks()).toMatchObject([
      {
        kind: "stuck_work",
        status: "open",
        cause: `stuck_work:${clock}:${broken}`,
        reason: `${clock}: it never works`,
      },
    ])
    expect(seconds).toBeLessThan(2 * 3_600)
    expect(await isDone(sound)).toBe(true)
  })

  it("goes on being tried, hourly, and its task ends by itself when it goes well", async () => {
    const broken = await given()
    mockTroubles.set(broken, "it never works")
    for (let tries = 0; tries < 2 * TRIES_BEFORE_A_PERSON; tries += 1) {
      await later()
      await strike()
    }
    expect(await later()).toBeGreaterThan(3_500)

    mockTroubles.clear()
    await strike()

    expect(await tasks()).toMatchObject([{ status: "done", closed_by: "clock" }])
    expect(await isDone(broken)).toBe(true)
  })

  it("is told of as well when its process dies each time, and is tried at once when a person says so", async () => {
    const broken = await given()
    mockTroubles.set(broken, "it never works")
    await strike()
    await rows(`update ${table} set tries = 2000, retry_at = now()`)
    await strike()
    const [task] = await tasks()
    expect(task).toMatchObject({ status: "open", cause: `stuck_work:${clock}:${broken}` })

    mockTroubles.clear()
    await tryAgain(house.container, { task_id: task?.id ?? "", actor: operator })
    await strike()

    expect(await tasks()).toMatchObject([{ status: "done", closed_by: operator.id }])
    expect(await isDone(broken)).toBe(true)
  })
})

describe("what is due is found by an index of its clock", () => {
  const batch = { limit: 1, lease_seconds: 60 }
  const silent = { limit: 1, silent_seconds: 60 }
  const old = { limit: 1, older_than_days: 14 }

  it.each<[string, string, (sql: Sql) => Promise<unknown>]>([
    ["facts to tell", "reluv_fact_untold", (sql) => takeUntold(sql, batch)],
    [
      "old webhooks",
      "reluv_webhook_message_status_created_at",
      (sql) => forgetOldMessages(sql, old),
    ],
    ["old work", "reluv_work_done_at", (sql) => forgetDoneWork(sql, old)],
    ["old keys", "reluv_purchase_request_updated_at", (sql) => forgetOldRequests(sql, old)],
    [
      "free days",
      "reluv_holiday_date_unique",
      (sql) => listHolidayChoices(sql, { date: "2027-01-01" }),
    ],
    [
      "refunds of a transaction",
      "reluv_purchase_refund_transaction_id",
      (sql) => sql(`select id from reluv_purchase_refund where transaction_id = ?`, ["trx_1"]),
    ],
    ["work", "reluv_work_next_attempt_at", (sql) => claimWork(sql, batch)],
    ["deadlines", "reluv_purchase_payment_expires_at", (sql) => claimOverdue(sql, batch)],
    ["closings", "reluv_purchase_payment_unclosed", (sql) => claimUnclosed(sql, batch)],
    ["money", "reluv_purchase_payment_heard_at", (sql) => claimUnaccounted(sql, silent)],
    ["silent pages", "reluv_payment_attempt_updated_at", (sql) => claimSilent(sql, silent)],
    ["ended pages", "reluv_payment_attempt_unclosed", (sql) => claimUnclosedAttempts(sql, silent)],
    ["parts to ship", "reluv_seller_order_ship_by", (sql) => claimUnshipped(sql, batch)],
    ["parts to complete", "reluv_seller_order_complete_by", (sql) => claimUncompleted(sql, batch)],
    ["promises of money", "reluv_seller_order_updated_at", (sql) => claimRefundsDue(sql, batch)],
    ["parcels", "reluv_seller_shipment_under_way", (sql) => claimSilentShipments(sql, silent)],
  ])("%s", async (_, index, claim) => {
    const connection = house.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const plan: string[] = []
    await connection.transaction(async (transaction) => {
      // Of tables with so few rows PostgreSQL would read them whole.
      await transaction.raw("set local enable_seqscan = off")
      await claim(async (statement, parameters = []) => {
        const bindings = parameters as readonly (string | number)[]
        const answer: { rows: { "QUERY PLAN": string }[] } = await transaction.raw(
          `explain ${statement}`,
          bindings
        )
        plan.push(...answer.rows.map((row) => row["QUERY PLAN"]))
        return []
      })
    })

    expect(plan.join("\n")).toContain(`"IDX_${index}"`)
  })
})
