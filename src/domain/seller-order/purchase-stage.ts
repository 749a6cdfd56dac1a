import { type PaymentStatus, UNPAID_ENDS } from "../payment/payment-status"
import type { SellerOrderStatus } from "./seller-order-status"

/** How far a purchase is for its buyer; of parts that are not equally far, what comes first here counts. */
export const PURCHASE_STAGES = [
  "to_pay",
  "disputed",
  "to_confirm",
  "on_its_way",
  "to_ship",
  "done",
  "cancelled",
] as const
export type PurchaseStage = (typeof PURCHASE_STAGES)[number]

/** How far one part is; one that waits for its money is over where its payment is. */
export const PART_STAGES: Readonly<Record<SellerOrderStatus, PurchaseStage>> = {
  pending: "to_pay",
  paid: "to_ship",
  processing: "to_ship",
  shipped: "on_its_way",
  delivered: "to_confirm",
  disputed: "disputed",
  completed: "done",
  cancelled: "cancelled",
  refunded: "cancelled",
}

/** What somebody has to do next for a purchase, and who: its buyer pays and confirms, its shops ship. */
const DUE = {
  to_pay: "pay",
  to_ship: "ship",
  on_its_way: "confirm",
  to_confirm: "confirm",
} as const

export type DueOfPurchase = { what: "pay" | "ship" | "confirm"; by: Date }

type Part = {
  status: SellerOrderStatus
  ship_by: Date | null
  complete_by: Date | null
}

/** `payment` is null while it is not opened yet. */
export function purchaseStage(
  parts: readonly Pick<Part, "status">[],
  payment: { status: PaymentStatus } | null
): PurchaseStage {
  const isUnpaid = payment !== null && (UNPAID_ENDS as readonly string[]).includes(payment.status)
  const stages = new Set(
    parts.map(({ status }) =>
      status === "pending" && isUnpaid ? "cancelled" : PART_STAGES[status]
    )
  )
  return PURCHASE_STAGES.find((stage) => stages.has(stage)) ?? "to_pay"
}

/**
 * What is due next and until when, of the part that has the least time; null where nothing runs out. `pay_by` is null
 * where nothing can be paid now.
 */
export function dueOfPurchase(
  stage: PurchaseStage,
  parts: readonly Part[],
  pay_by: Date | null
): DueOfPurchase | null {
  if (!(stage in DUE)) return null
  const what = DUE[stage as keyof typeof DUE]
  const times = parts
    .filter(({ status }) => PART_STAGES[status] === stage)
    .flatMap(({ ship_by, complete_by }) => (what === "ship" ? ship_by : complete_by) ?? [])
  const by = what === "pay" ? pay_by : times.toSorted((a, b) => a.getTime() - b.getTime()).at(0)
  return by ? { what, by } : null
}
