import type { TransactionSnapshot } from "./transaction-snapshot"

/** How money of one transaction can go back. */
export type RefundRail =
  /** `void`: a card payment not settled yet, which only cancelling returns, and only whole. */
  | { rail: "gateway"; partial: boolean; via: "refund" | "void" }
  | { rail: "manual"; reason: "method" | "window" | "status" }

/** What decides the rail. */
export type RefundFacts = Pick<
  TransactionSnapshot,
  | "payment_type"
  | "transaction_status"
  | "acquirer"
  | "transaction_type"
  | "settlement_time"
  | "transaction_time"
>

/** `days` null: the vendor names no window. Absent: Midtrans cannot refund the method at all. */
type RefundRule = { partial: boolean; days: number | null }
type Method = { name: string; refund?: RefundRule }

const SHOPEEPAY: RefundRule = { partial: false, days: 365 }
const DAY_MS = 24 * 60 * 60 * 1000

/** Source: contract §6. Where the vendor is silent the narrower reading stands. */
const METHODS: Readonly<Record<string, Method>> = {
  credit_card: { name: "Card", refund: { partial: true, days: null } },
  // A deeplink payment has 45 days, others 180; the answer does not tell them apart.
  gopay: { name: "GoPay", refund: { partial: true, days: 45 } },
  qris: { name: "QRIS", refund: { partial: false, days: 7 } },
  shopeepay: { name: "ShopeePay", refund: SHOPEEPAY },
  dana: { name: "DANA", refund: { partial: true, days: 45 } },
  ovo: { name: "OVO", refund: { partial: false, days: 7 } },
  kredivo: { name: "Kredivo", refund: { partial: true, days: 14 } },
  akulaku: { name: "Akulaku", refund: { partial: false, days: null } },
  bank_transfer: { name: "Virtual account" },
  echannel: { name: "Mandiri Bill" },
  cstore: { name: "Minimarket" },
  bca_klikpay: { name: "BCA KlikPay" },
  bca_klikbca: { name: "KlikBCA" },
  cimb_clicks: { name: "CIMB Clicks" },
  bri_epay: { name: "BRImo" },
  danamon_online: { name: "Danamon Online" },
  uob_ezpay: { name: "UOB EZ Pay" },
}

const STORES: Readonly<Record<string, string>> = { alfamart: "Alfamart", indomaret: "Indomaret" }

/** The method as a customer knows it: `BCA virtual account`, `QRIS`, `Indomaret`. */
export function methodName(
  facts: Pick<TransactionSnapshot, "payment_type" | "va_numbers" | "permata_va_number" | "store">
): string {
  const bank = facts.permata_va_number ? "permata" : facts.va_numbers[0]?.bank
  if (facts.payment_type === "bank_transfer" && bank) return `${bank.toUpperCase()} virtual account`
  const store =
    facts.payment_type === "cstore" ? STORES[facts.store?.toLowerCase() ?? ""] : undefined
  return store ?? METHODS[facts.payment_type]?.name ?? facts.payment_type
}

/** How money of this transaction can go back at the moment `now`. */
export function refundRail(facts: RefundFacts, now: Date): RefundRail {
  const rule = refundRule(facts)
  if (!rule) return { rail: "manual", reason: "method" }
  if (facts.transaction_status === "capture")
    return { rail: "gateway", partial: false, via: "void" }
  if (!["settlement", "partial_refund"].includes(facts.transaction_status)) {
    return { rail: "manual", reason: "status" }
  }
  const paidAt = facts.settlement_time ?? facts.transaction_time
  if (rule.days !== null) {
    const open = paidAt && now.getTime() - paidAt.getTime() <= rule.days * DAY_MS
    if (!open) return { rail: "manual", reason: "window" }
  }
  return { rail: "gateway", partial: rule.partial, via: "refund" }
}

function refundRule({
  payment_type,
  acquirer,
  transaction_type,
}: RefundFacts): RefundRule | undefined {
  if (payment_type === "qris" && acquirer?.includes("shopee")) return SHOPEEPAY
  if (payment_type === "qris" && acquirer === "gopay") {
    return { partial: true, days: transaction_type === "on-us" ? 45 : 7 }
  }
  return METHODS[payment_type]?.refund
}
