import { claimStatus } from "./checkout/claim-status"
import { listingStatus } from "./listing/listing-status"
import { offerStatus } from "./offer/offer"
import { attemptStatus, paymentStatus } from "./payment/payment-status"
import { refundStatus } from "./payment/refund-status"
import { sellerStatus } from "./seller/seller-status"
import { documentStatus } from "./seller/verification"
import { sellerOrderStatus } from "./seller-order/seller-order-status"
import type { StatusMachine } from "./status-machine"

// The moves as the product describes them, once more and by hand: a table that was changed by
// accident is noticed here.
const machines: { name: string; machine: StatusMachine<string>; moves: string[] }[] = [
  {
    name: "a document of a shop's owner",
    machine: documentStatus as StatusMachine<string>,
    moves: ["submitted → verified", "submitted → refused"],
  },
  {
    name: "a seller order",
    machine: sellerOrderStatus as StatusMachine<string>,
    moves: [
      "pending → paid",
      "pending → cancelled",
      "paid → processing",
      "paid → cancelled",
      "paid → refunded",
      "processing → shipped",
      "processing → cancelled",
      "processing → refunded",
      "shipped → delivered",
      "shipped → disputed",
      "shipped → refunded",
      "delivered → completed",
      "delivered → disputed",
      "delivered → refunded",
      "disputed → completed",
      "disputed → refunded",
    ],
  },
  {
    name: "an offer",
    machine: offerStatus as StatusMachine<string>,
    moves: [
      "open → countered",
      "open → accepted",
      "open → declined",
      "open → withdrawn",
      "open → expired",
      "open → lapsed",
      "countered → open",
      "countered → accepted",
      "countered → declined",
      "countered → withdrawn",
      "countered → expired",
      "countered → lapsed",
      "accepted → used",
      "accepted → withdrawn",
      "accepted → expired",
      "accepted → lapsed",
      "used → accepted",
      "used → expired",
      "expired → used",
    ],
  },
  {
    name: "a payment",
    machine: paymentStatus as StatusMachine<string>,
    moves: [
      "pending → paid",
      "pending → failed",
      "pending → expired",
      "pending → cancelled",
      "pending → on_delivery",
      "on_delivery → paid",
      "on_delivery → cancelled",
      "paid → partially_refunded",
      "paid → refunded",
      "partially_refunded → refunded",
      "failed → paid",
      "expired → paid",
    ],
  },
  {
    name: "a payment attempt",
    machine: attemptStatus as StatusMachine<string>,
    moves: [
      "opening → open",
      "opening → failed",
      "opening → cancelled",
      "opening → expired",
      "opening → paid",
      "open → paid",
      "open → expired",
      "open → cancelled",
      "open → failed",
      "expired → paid",
      "cancelled → paid",
      "failed → paid",
    ],
  },
  {
    name: "a refund",
    machine: refundStatus as StatusMachine<string>,
    moves: [
      "queued → done",
      "queued → refused",
      "queued → awaiting_transfer",
      "refused → queued",
      "refused → awaiting_transfer",
      "refused → dropped",
      "awaiting_transfer → awaiting_confirmation",
      "awaiting_transfer → dropped",
      "awaiting_confirmation → queued",
      "awaiting_confirmation → awaiting_transfer",
    ],
  },
  {
    name: "a listing",
    machine: listingStatus as StatusMachine<string>,
    moves: [
      "draft → in_review",
      "draft → active",
      "draft → blocked",
      "draft → deleted",
      "in_review → active",
      "in_review → sold",
      "in_review → rejected",
      "in_review → blocked",
      "in_review → deleted",
      "rejected → in_review",
      "rejected → active",
      "rejected → blocked",
      "rejected → deleted",
      "active → inactive",
      "active → sold",
      "active → in_review",
      "active → blocked",
      "active → deleted",
      "inactive → active",
      "inactive → in_review",
      "inactive → blocked",
      "inactive → deleted",
      "sold → active",
      "sold → inactive",
      "sold → blocked",
      "sold → deleted",
      "blocked → draft",
      "blocked → in_review",
      "blocked → rejected",
      "blocked → active",
      "blocked → inactive",
      "blocked → sold",
      "blocked → deleted",
    ],
  },
  {
    name: "a shop",
    machine: sellerStatus as StatusMachine<string>,
    moves: [
      "pending → active",
      "pending → rejected",
      "pending → closed",
      "rejected → pending",
      "rejected → active",
      "rejected → closed",
      "active → suspended",
      "active → closed",
      "suspended → active",
      "suspended → closed",
    ],
  },
  {
    name: "a claim on a piece",
    machine: claimStatus as StatusMachine<string>,
    moves: [
      "held → ordered",
      "held → released",
      "ordered → sold",
      "ordered → released",
      "sold → released",
      "released → ordered",
    ],
  },
]

describe.each(machines)("$name", ({ machine, moves }) => {
  const pairs = machine.statuses.flatMap((from) => machine.statuses.map((to) => ({ from, to })))

  it.each(pairs)("$from → $to", ({ from, to }) => {
    expect(machine.can(from, to)).toBe(moves.includes(`${from} → ${to}`))
    expect(machine.sourcesOf(to).includes(from)).toBe(machine.can(from, to))
  })

  it("has a way that consists of allowed moves, wherever there is one", () => {
    for (const { from, to } of pairs) {
      const way = machine.path(from, to)
      let here = from
      for (const next of way ?? []) {
        expect(machine.can(here, next)).toBe(true)
        here = next
      }
      if (way) expect(here).toBe(to)
    }
  })
})

it.each([
  ["a seller order", sellerOrderStatus.final, ["completed", "cancelled", "refunded"]],
  ["a payment", paymentStatus.final, ["refunded", "cancelled"]],
  ["a payment attempt", attemptStatus.final, ["paid"]],
  ["a refund", refundStatus.final, ["done", "dropped"]],
  ["a listing", listingStatus.final, ["deleted"]],
  ["a shop", sellerStatus.final, ["closed"]],
  ["a claim on a piece", claimStatus.final, []],
])("%s ends in %s %s", (_, final, expected) => {
  expect(final).toEqual(expected)
})

it.each([
  ["processing", "delivered", ["shipped", "delivered"]],
  ["shipped", "completed", ["delivered", "completed"]],
  ["paid", "disputed", ["processing", "shipped", "disputed"]],
  ["delivered", "shipped", null],
  ["disputed", "delivered", null],
  ["cancelled", "delivered", null],
] as const)("a seller order goes from %s to %s by %j", (from, to, way) => {
  expect(sellerOrderStatus.path(from, to)).toEqual(way)
})
