import { outcomeOf, type TransactionOutcome } from "./transaction-status"

type Case = [status: string, fraud: string | null, code: string, outcome: TransactionOutcome]

/** Every combination that the contract shows (§3, §4, traps T12, T14), then those that it does not. */
const CASES: Case[] = [
  // Waiting.
  ["pending", "accept", "201", "pending"],
  ["pending", null, "201", "pending"],
  ["pending", "challenge", "201", "pending"],
  ["PENDING", "accept", "200", "pending"], // DANA, ShopeePay
  ["pending", "deny", "201", "unknown"],
  ["pending", "accept", "202", "unknown"],
  // Paid.
  ["settlement", "accept", "200", "paid"],
  ["settlement", null, "200", "paid"], // Indomaret, KlikBCA, CIMB Clicks
  ["capture", "accept", "200", "paid"],
  ["SETTLEMENT", "ACCEPT", "200", "paid"],
  // Looks paid and is not.
  ["settlement", "challenge", "200", "unknown"],
  ["settlement", "deny", "200", "unknown"],
  ["settlement", "accept", "201", "unknown"],
  ["settlement", "accept", "202", "unknown"],
  ["settlement", "accept", "407", "unknown"],
  ["settlement", "", "200", "unknown"],
  ["capture", null, "200", "unknown"],
  ["capture", "accept", "201", "unknown"],
  ["authorize", "accept", "200", "unknown"],
  ["authorize", "challenge", "201", "unknown"],
  // For a person.
  ["capture", "challenge", "201", "review"],
  ["capture", "challenge", "200", "review"],
  // Ends the attempt only.
  ["capture", "deny", "202", "attempt_failed"],
  ["deny", "deny", "202", "attempt_failed"],
  ["deny", "accept", "202", "attempt_failed"],
  ["deny", "challenge", "202", "attempt_failed"],
  ["deny", null, "202", "attempt_failed"],
  ["deny", "deny", "200", "attempt_failed"],
  ["failure", null, "202", "attempt_failed"],
  ["failure", "accept", "202", "attempt_failed"],
  ["failure", "accept", "200", "attempt_failed"],
  // Over.
  ["expire", "accept", "407", "expired"], // GET status and the answer to expire
  ["expire", null, "407", "expired"],
  ["expire", "accept", "202", "expired"], // the notification of the same event
  ["expire", null, "202", "expired"],
  ["expire", "accept", "200", "expired"],
  ["expire", "accept", "500", "unknown"],
  ["cancel", "accept", "200", "cancelled"],
  ["cancel", "accept", "202", "cancelled"],
  ["cancel", "deny", "200", "attempt_failed"], // a challenged card that we denied
  ["cancel", "deny", "202", "attempt_failed"], // the notification of the same event
  ["cancel", "challenge", "202", "cancelled"], // a challenged card that the dashboard voided
  ["cancel", null, "202", "cancelled"],
  ["cancel", "accept", "412", "unknown"],
  // Money on its way back.
  ["partial_refund", "accept", "200", "partially_refunded"],
  ["partial_refund", null, "200", "partially_refunded"],
  ["refund", "accept", "200", "refunded"],
  ["refund", null, "200", "refunded"],
  ["refund", "accept", "201", "unknown"],
  ["partial_refund", "accept", "202", "unknown"],
  ["partial_chargeback", "accept", "200", "charged_back"],
  ["partial_chargeback", null, "200", "charged_back"],
  ["chargeback", "accept", "200", "charged_back"],
  ["chargeback", null, "202", "charged_back"],
  // Nothing that we know.
  ["", null, "200", "unknown"],
  ["paid", "accept", "200", "unknown"],
  ["settlement ", "accept", "200", "unknown"],
]

it.each(CASES)(
  "reads %s / %s / %s as %s",
  (transaction_status, fraud_status, status_code, outcome) => {
    expect(outcomeOf({ transaction_status, fraud_status, status_code })).toBe(outcome)
  }
)

it("lets the customer try another card after a card attempt expired", () => {
  const expired = { transaction_status: "expire", fraud_status: "accept", status_code: "407" }
  expect(outcomeOf({ ...expired, payment_type: "credit_card" })).toBe("attempt_failed")
  const told = { ...expired, payment_type: "credit_card", status_code: "202" }
  expect(outcomeOf(told)).toBe("attempt_failed")
  expect(outcomeOf({ ...expired, payment_type: "qris" })).toBe("expired")
})

it("calls nothing paid but the three shapes of the contract", () => {
  const statuses = [...new Set(CASES.map(([status]) => status.toLowerCase()))]
  const frauds = ["accept", "challenge", "deny", "", null]
  const codes = ["200", "201", "202", "300", "400", "404", "407", "412", "500", ""]
  const paid = statuses.flatMap((transaction_status) =>
    frauds.flatMap((fraud_status) =>
      codes.flatMap((status_code) => {
        const facts = { transaction_status, fraud_status, status_code }
        return outcomeOf(facts) === "paid" ? [Object.values(facts).join("/")] : []
      })
    )
  )
  expect(paid.sort()).toEqual(["capture/accept/200", "settlement//200", "settlement/accept/200"])
})
