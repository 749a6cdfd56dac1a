import { readSentence } from "./reason"

it.each([
  [
    "Midtrans says capture/challenge",
    "vendorSays",
    { vendor: "Midtrans", what: "capture/challenge" },
  ],
  ["Biteship says picked", "courierSays", { vendor: "Biteship", courierStatus: "picked" }],
  ["not delivered after 14 days", "notDelivered", { days: "14" }],
  ["REL-2026-000012 completed", "partCompleted", { number: "REL-2026-000012" }],
  [
    "gopay 783c3f24-5991-4ee3-b304-2abba89dd83f",
    "paidBy",
    { paymentType: "gopay", transaction: "783c3f24-5991-4ee3-b304-2abba89dd83f" },
  ],
  [
    "783c3f24-5991-4ee3-b304-2abba89dd83f",
    "transaction",
    { transaction: "783c3f24-5991-4ee3-b304-2abba89dd83f" },
  ],
  ["The courier reports: returned", "courierReports", { courierStatus: "returned" }],
  [
    "REL-2026-000012 cancelled",
    "partEnded",
    { number: "REL-2026-000012", partStatus: "cancelled" },
  ],
  ["Rp25000 of Rp100000 went back", "wentBack", { part: "25000", whole: "100000" }],
  ["Rp0 of Rp100000 are left", "areLeft", { part: "0", whole: "100000" }],
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
