import { isAheadOfBooks } from "./ahead-of-books"

const told = (status: string | null, refunds = 0) => ({ status, refunds })

it.each([
  ["a refund of what is still only paid", told("refund", 1), { outcome: "paid", refunds: 0 }],
  ["a part of what is still only paid", told("partial_refund"), { outcome: "paid", refunds: 0 }],
  [
    "a second refund where one is listed",
    told("partial_refund", 2),
    { outcome: "partially_refunded", refunds: 1 },
  ],
  [
    "a chargeback of what was refunded in part",
    told("chargeback"),
    { outcome: "partially_refunded", refunds: 1 },
  ],
] as const)("%s is ahead", (_, notification, books) => {
  expect(isAheadOfBooks(notification, books)).toBe(true)
})

it.each([
  ["a payment", told("settlement"), { outcome: "paid", refunds: 0 }],
  ["a refund that is listed", told("refund", 1), { outcome: "refunded", refunds: 1 }],
  ["an older refund of several", told("partial_refund", 1), { outcome: "refunded", refunds: 2 }],
  ["a refund that books never list", told("refund", 1), { outcome: "refunded", refunds: 0 }],
  ["a refund before a chargeback", told("refund", 1), { outcome: "charged_back", refunds: 1 }],
  ["a chargeback that is known", told("chargeback"), { outcome: "charged_back", refunds: 0 }],
  ["what has no status", told(null), { outcome: "paid", refunds: 0 }],
] as const)("%s is not", (_, notification, books) => {
  expect(isAheadOfBooks(notification, books)).toBe(false)
})
