import type { PaymentView, SellerOrderView } from "medusa-plugin-reluv/client"
import { rupiah } from "@/format"
import type { Texts } from "@/texts"
import { fill } from "@/texts/fill"

type Words = Texts["order"]["cash"]

/** What is said of a purchase that is paid at the door, in place of what is said of any other. */
export function toldOfCash(
  payment: PaymentView,
  parts: readonly SellerOrderView[],
  texts: Words
): { text: string | null; sums: string[] } | null {
  if (payment.payment_type !== "cash_on_delivery") return null
  const sumOf = (is: (part: SellerOrderView) => boolean) =>
    parts.filter(is).reduce((sum, { cash_due }) => sum + (cash_due ?? 0), 0)
  // Until its parts know what is collected of them it is all of it.
  const [open, taken] = parts.some(({ cash_due }) => cash_due !== null)
    ? [sumOf(isDue), sumOf(isCollected)]
    : [payment.amount, 0]
  const { status } = payment
  return {
    text:
      status === "on_delivery"
        ? texts.onDelivery
        : status === "paid"
          ? texts.paid
          : status === "cancelled"
            ? texts.cancelled
            : null,
    sums: [
      ...(status === "on_delivery" ? [fill(texts.open, { amount: rupiah(open) })] : []),
      ...(taken > 0 ? [fill(texts.taken, { amount: rupiah(taken) })] : []),
    ],
  }
}

/** The same of one parcel; null of one that is paid for otherwise. */
export function toldOfParcel(part: SellerOrderView, texts: Words): string | null {
  if (part.cash_due === null) return null
  const amount = rupiah(part.cash_due)
  if (isDue(part)) return fill(texts.due, { amount })
  if (isCollected(part)) return fill(texts.collected, { amount })
  return part.history.some(({ to }) => to === "shipped") ? texts.wentBack : texts.nothing
}

/** Whether a courier is still to collect it. */
export function isDue({ cash_due, status }: SellerOrderView): boolean {
  return cash_due !== null && ["pending", "paid", "processing", "shipped"].includes(status)
}

function isCollected(part: SellerOrderView): boolean {
  return part.cash_due !== null && part.status !== "cancelled" && !isDue(part)
}
