import { readSentence } from "./reason"

it.each([
  [
    "Midtrans says capture/challenge",
    "vendorSays",
    { vendor: "Midtrans", what: "capture/challenge" },
  ],
  ["The courier reports: returned", "courierReports", { courierStatus: "returned" }],
  ["RLV-000012-1 cancelled", "partEnded", { number: "RLV-000012-1", partStatus: "cancelled" }],
  ["Rp25000 of Rp100000 went back", "wentBack", { part: "25000", whole: "100000" }],
  ["dispute: partial_refund", "disputeDecided", { decision: "partial_refund" }],
  ["decided by user_1", "decidedByOperator", {}],
  [
    "the amount of transaction 9aa-1 is not that of the purchase",
    "mismatch",
    { fact: "amount", transaction: "9aa-1" },
  ],
  ["no attempt of ours is called X-1", "noAttempt", { order: "X-1" }],
  [
    "no attempt of ours is called X-1, and Rp5000 was paid for it",
    "paidForNobody",
    { order: "X-1", amount: "5000" },
  ],
])("finds the text for %s", (text, key, values) => {
  expect(readSentence(text)).toEqual({ key, values })
})

it("leaves other reasons alone", () => {
  expect(readSentence("the checkout failed")).toBeNull()
})
