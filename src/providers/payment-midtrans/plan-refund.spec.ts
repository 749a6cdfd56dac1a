import { mayBeMade, type OwedRefund, planRefund, type RefundPlan } from "./plan-refund"
import { aTransaction } from "./pretend-midtrans.spec.helper"
import { parseTransaction, type TransactionSnapshot } from "./transaction-snapshot"

const now = new Date("2026-05-28T00:00:00Z")
const ASK: RefundPlan = { way: "ask", via: "refund" }

function gopay(more: object = {}): TransactionSnapshot {
  const parsed = parseTransaction(aTransaction({ payment_type: "gopay", ...more }))
  if (!parsed) throw new Error("not a transaction")
  return parsed
}

/** Rp50.000 of a payment of Rp150.000, unless told otherwise. */
const plan = (transaction: TransactionSnapshot, owed: Partial<OwedRefund> = {}) =>
  planRefund(transaction, { key: "rfnd_1", amount: 50_000, by_hand: 0, ...owed }, now)

const refunds = (...made: [key: string | null, amount: number][]) => ({
  transaction_status: "partial_refund",
  refund_amount: `${made.reduce((all, [, amount]) => all + amount, 0)}.00`,
  refunds: made.map(([refund_key, amount], index) => ({
    ...(refund_key ? { refund_key } : {}),
    refund_amount: `${amount}.00`,
    refund_chargeback_id: index + 1,
  })),
})

it("asks the gateway while the money is here", () => {
  expect(plan(gopay())).toEqual(ASK)
  expect(plan(gopay(refunds(["dashboard-1", 100_000])))).toEqual(ASK)
})

it("finds its own refund by its key", () => {
  expect(plan(gopay(refunds(["dashboard-1", 10_000], ["rfnd_1", 50_000])))).toEqual({ way: "made" })
  expect(plan(gopay(refunds(["rfnd_1", 10_000])))).toMatchObject({ way: "person" })
})

describe("gives nothing that is not ours any more", () => {
  it.each(["refund", "chargeback", "partial_chargeback", "cancel", "expire", "deny", "pending"])(
    "of a transaction that reads %s, by whatever method",
    (transaction_status) => {
      const gone = refunds(["dashboard-1", 150_000])
      for (const payment_type of ["gopay", "bank_transfer", "credit_card", "cstore"]) {
        const transaction = gopay({ ...gone, payment_type, transaction_status })
        expect(plan(transaction)).toMatchObject({ way: "person" })
      }
    }
  )

  it.each([
    ["the list of refunds", { ...refunds(["dashboard-1", 100_001]), refund_amount: undefined }, 0],
    ["their sum", { ...refunds(["dashboard-1", 1]), refund_amount: "100001.00" }, 0],
    ["what people transfer", {}, 100_001],
    ["both together", refunds(["dashboard-1", 60_000]), 40_001],
  ])("counting %s", (_, fields, by_hand) => {
    for (const payment_type of ["gopay", "bank_transfer", "shopeepay"]) {
      expect(plan(gopay({ ...fields, payment_type }), { by_hand })).toEqual({
        way: "person",
        reason: "Rp49999 of Rp150000 are left",
      })
    }
  })
})

it("leaves to a person what a partial chargeback may have left", () => {
  const taken = { transaction_status: "partial_chargeback" }
  expect(plan(gopay(taken))).toMatchObject({ way: "person", may_be_left: true })
  expect(plan(gopay(taken), { by_hand: 100_001 })).not.toHaveProperty("may_be_left")
})

it.each([
  ["the method cannot", { payment_type: "bank_transfer" }, "method"],
  ["its time is over", { settlement_time: "2026-01-01 00:00:00" }, "window"],
  ["it gives back all or nothing", { payment_type: "shopeepay" }, "partial"],
])("leaves a transfer by hand where %s", (_, fields, reason) => {
  expect(plan(gopay(fields))).toEqual({ way: "by_hand", reason })
})

describe("a card that has not settled", () => {
  const captured = (status = "capture") =>
    gopay({ payment_type: "credit_card", transaction_status: status })

  it("is voided as a whole, and waits for a part", () => {
    expect(plan(captured(), { amount: 150_000 })).toEqual({ way: "ask", via: "void" })
    expect(plan(captured())).toMatchObject({ way: "later" })
  })

  it("has given all of it back once it is voided", () => {
    expect(plan(captured("cancel"), { amount: 150_000 })).toEqual({ way: "made" })
  })

  it("has given back each part once it is voided, but for what people transfer", () => {
    expect(plan(captured("cancel"))).toEqual({ way: "made" })
    expect(plan(captured("cancel"), { by_hand: 100_001 })).toMatchObject({ way: "person" })
  })
})

describe("an answer that names no keys", () => {
  const unlisted = { transaction_status: "refund", refund_amount: "150000.00" }

  it.each([
    ["lists no refund", unlisted, 150_000],
    [
      "lists one of that amount",
      { ...refunds([null, 50_000]), transaction_status: "refund" },
      50_000,
    ],
    ["lists no refund of a part", { transaction_status: "partial_refund" }, 50_000],
  ])("is settled by asking under the same key, when it %s", (_, fields, amount) => {
    expect(plan(gopay(fields), { amount })).toEqual(ASK)
    expect(mayBeMade(gopay(fields), amount)).toBe(true)
  })

  it("is for a person where the gateway cannot be asked", () => {
    const fields = { transaction_status: "partial_refund", payment_type: "bank_transfer" }
    expect(plan(gopay(fields))).toMatchObject({ way: "person" })
  })

  it("says nothing about a payment that nothing was taken from", () => {
    expect(mayBeMade(gopay(), 50_000)).toBe(false)
    expect(mayBeMade(gopay(refunds([null, 40_000])), 50_000)).toBe(false)
  })
})
