import {
  type AttemptFacts,
  decideTransaction,
  type PaymentFacts,
  type TransactionFacts,
} from "./decide-transaction"
import { type AttemptStatus, attemptStatus, paymentStatus, UNPAID_ENDS } from "./payment-status"
import type { TransactionOutcome } from "./transaction-outcome"

const MINUTE = 60_000
const now = new Date("2026-11-21T05:00:00Z")
const deadline = new Date("2026-11-22T05:00:00Z")

function decide(facts: {
  payment?: Partial<PaymentFacts>
  attempt?: Partial<AttemptFacts>
  transaction?: Partial<TransactionFacts>
  now?: Date
}) {
  return decideTransaction({
    payment: {
      status: "pending",
      expires_at: deadline,
      paid_by: null,
      accounted_at: now,
      ...facts.payment,
    },
    attempt: { status: "open", waiting: "trx_1", ...facts.attempt },
    transaction: {
      outcome: "paid",
      transaction_id: "trx_1",
      expiry_time: null,
      returned_by_us: false,
      ...facts.transaction,
    },
    now: facts.now ?? now,
  })
}

describe("money that is here", () => {
  it.each(attemptStatus.statuses)(
    "pays a waiting purchase, even by a page that is %s",
    (status) => {
      expect(decide({ attempt: { status } })).toBe("settle")
    }
  )

  it.each(UNPAID_ENDS)("is late for a purchase that is %s", (status) => {
    expect(decide({ payment: { status } })).toBe("late_money")
  })

  it.each(["paid", "partially_refunded", "refunded"] as const)(
    "was booked before, when the same transaction made it %s",
    (status) => {
      expect(decide({ payment: { status, paid_by: "trx_1" } })).toBe("settled_before")
    }
  )

  it.each(["paid", "partially_refunded", "refunded"] as const)(
    "is a second payment, when another transaction made it %s",
    (status) => {
      expect(decide({ payment: { status, paid_by: "trx_other" } })).toBe("double_payment")
    }
  )
})

describe("money that went back", () => {
  it.each(["refunded", "partially_refunded"] as const)(
    "is booked when it is that of the purchase (%s)",
    (outcome) => {
      expect(
        decide({ payment: { status: "paid", paid_by: "trx_1" }, transaction: { outcome } })
      ).toBe("book_refunds")
    }
  )

  it.each(["refunded", "partially_refunded"] as const)(
    "before we heard that it came: paid first, then given back (%s)",
    (outcome) => {
      expect(decide({ payment: { status: "pending" }, transaction: { outcome } })).toBe("settle")
    }
  )

  it.each(["refunded", "partially_refunded"] as const)(
    "before everything that follows from it was done: that first (%s)",
    (outcome) => {
      expect(
        decide({
          payment: { status: "paid", paid_by: "trx_1", accounted_at: null },
          transaction: { outcome },
        })
      ).toBe("settled_before")
    }
  )

  it("is for a person when we never had it", () => {
    expect(
      decide({
        payment: { status: "paid", paid_by: "trx_other" },
        transaction: { outcome: "refunded" },
      })
    ).toBe("unknown")
  })

  it.each(["refunded", "partially_refunded"] as const)(
    "needs nobody when it is the second or the late money that we gave back ourselves (%s)",
    (outcome) => {
      for (const status of ["paid", "expired"] as const) {
        expect(
          decide({
            payment: { status, paid_by: status === "paid" ? "trx_other" : null },
            transaction: { outcome, returned_by_us: true },
          })
        ).toBe("nothing")
      }
    }
  )

  const voided: TransactionOutcome[] = ["cancelled", "expired", "attempt_failed"]
  it.each(voided)("because somebody voided what had paid is for a person: %s", (outcome) => {
    const payment = { status: "paid", paid_by: "trx_1" } as const
    expect(decide({ payment, transaction: { outcome } })).toBe("charged_back")
    expect(decide({ payment, transaction: { outcome, returned_by_us: true } })).toBe("nothing")
  })

  it.each(paymentStatus.statuses)("by the bank is for a person: %s", (status) => {
    expect(decide({ payment: { status }, transaction: { outcome: "charged_back" } })).toBe(
      "charged_back"
    )
  })
})

it("gives a shape that nobody knows to a person, never the goods", () => {
  expect(decide({ transaction: { outcome: "unknown" } })).toBe("unknown")
})

describe("a purchase that waits", () => {
  it.each([
    ["pending", "show_instructions"],
    ["review", "review"],
    ["cancelled", "give_up"],
    ["attempt_failed", "forget_try"],
    ["expired", "forget_try"],
  ] as const)("when its transaction is %s: %s", (outcome, decision) => {
    expect(decide({ transaction: { outcome } })).toBe(decision)
  })

  it.each(["cancelled", "attempt_failed", "expired"] as const)(
    "whose older try is %s still waits for the newer one",
    (outcome) => {
      expect(decide({ attempt: { waiting: "trx_2" }, transaction: { outcome } })).toBe("nothing")
    }
  )

  it.each([
    ["pending", "show_instructions"],
    ["review", "review"],
  ] as const)("shows whichever try was heard of last: %s", (outcome, decision) => {
    expect(decide({ attempt: { waiting: "trx_2" }, transaction: { outcome } })).toBe(decision)
  })

  it.each([
    ["long before the deadline", new Date(deadline.getTime() - 3 * MINUTE), "forget_try"],
    [
      "at the deadline, give or take two minutes",
      new Date(deadline.getTime() - 2 * MINUTE),
      "give_up",
    ],
    ["after it", new Date(deadline.getTime() + MINUTE), "give_up"],
  ])("when a code expires %s: %s", (_, at, decision) => {
    expect(decide({ transaction: { outcome: "expired" }, now: at })).toBe(decision)
  })

  it.each([
    ["with its own fifteen minutes", new Date(now.getTime() + 15 * MINUTE), "forget_try"],
    ["with the page", deadline, "give_up"],
    ["a minute before the page", new Date(deadline.getTime() - MINUTE), "give_up"],
  ])("when a transaction expires that was to end %s: %s", (_, expiry_time, decision) => {
    expect(decide({ transaction: { outcome: "expired", expiry_time } })).toBe(decision)
  })
})

describe("what changes nothing", () => {
  const unpaid: TransactionOutcome[] = [
    "pending",
    "review",
    "attempt_failed",
    "expired",
    "cancelled",
  ]
  const ended = paymentStatus.statuses.filter((status) => status !== "pending")

  it.each(ended.flatMap((status) => unpaid.map((outcome) => ({ status, outcome }))))(
    "a purchase that is $status stays so whatever an older try reports: $outcome",
    ({ status, outcome }) => {
      expect(decide({ payment: { status }, transaction: { outcome } })).toBe("nothing")
    }
  )

  const closed: AttemptStatus[] = ["paid", "expired", "cancelled", "failed"]
  it.each(closed.flatMap((status) => unpaid.map((outcome) => ({ status, outcome }))))(
    "a page that we closed ($status) says nothing about the new one: $outcome",
    ({ status, outcome }) => {
      expect(decide({ attempt: { status }, transaction: { outcome } })).toBe("nothing")
    }
  )
})
