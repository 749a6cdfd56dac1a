import { z } from "zod"
import { NO_MONEY, type Rupiah, rupiah } from "../../domain/money/rupiah"
import { parseWib } from "./wib-time"

/** One refund as Midtrans knows it. */
type RefundRecord = {
  /** Ours, or one that the dashboard made up. */
  refund_key: string | null
  amount: Rupiah
  reason: string | null
  refund_chargeback_id: string | null
  created_at: Date | null
}

/** Midtrans' answer about one transaction, normalised; `raw` keeps every field as it came. */
export type TransactionSnapshot = {
  /** For DANA and the BI-SNAP accounts GET status puts the transaction id here. */
  order_id: string
  transaction_id: string
  /** Lower case. */
  transaction_status: string
  /** Lower case. */
  fraud_status: string | null
  status_code: string
  payment_type: string
  gross_amount: Rupiah
  currency: string
  transaction_time: Date | null
  settlement_time: Date | null
  expiry_time: Date | null
  va_numbers: { bank: string; va_number: string }[]
  permata_va_number: string | null
  /** Mandiri bill. */
  bill_key: string | null
  biller_code: string | null
  /** Minimarket. */
  payment_code: string | null
  store: string | null
  /** QRIS: who takes the money (`gopay`, `airpay shopee`), whose wallet paid, `on-us`/`off-us`. */
  acquirer: string | null
  issuer: string | null
  transaction_type: string | null
  masked_card: string | null
  /** In GET status the sum of all refunds; in the answer to a refund only that one. */
  refund_amount: Rupiah
  refunds: RefundRecord[]
  raw: Record<string, unknown>
}

/** `"10000.00"`, `"10000"` or 10000; a fraction of a rupiah fits nothing. */
const amount = z
  .union([z.string().regex(/^\d{1,15}(\.0{1,2})?$/), z.number().int().nonnegative()])
  .transform((value) => rupiah(Number(value)))
const id = z.union([z.string(), z.number()]).transform(String)
// Facts that only inform never make a money answer unreadable.
const text = z
  .string()
  .nullish()
  .catch(null)
  .transform((value) => value || null)
const lower = text.transform((value) => value?.toLowerCase() ?? null)
const time = text.transform(parseWib)

const refund = z
  .object({
    refund_key: text,
    refund_amount: amount,
    reason: text,
    refund_chargeback_id: id
      .nullish()
      .catch(null)
      .transform((value) => value ?? null),
    created_at: time,
  })
  .transform(({ refund_amount, ...rest }): RefundRecord => ({ ...rest, amount: refund_amount }))

const account = z.object({ bank: z.string(), va_number: z.string() })

const transaction = z.object({
  order_id: z.string().min(1),
  transaction_id: z.string().min(1),
  transaction_status: z
    .string()
    .min(1)
    .transform((status) => status.toLowerCase()),
  fraud_status: lower,
  status_code: id,
  payment_type: z.string().min(1),
  gross_amount: amount,
  // Some of the vendor's own samples leave it out; Midtrans settles nothing but rupiah.
  currency: z.string().default("IDR"),
  transaction_time: time,
  settlement_time: time,
  expiry_time: time,
  va_numbers: z.array(account).catch([]),
  permata_va_number: text,
  bill_key: text,
  biller_code: text,
  payment_code: text,
  store: text,
  acquirer: lower,
  issuer: lower,
  transaction_type: lower,
  masked_card: text,
  refund_amount: amount.nullish().transform((value) => value ?? NO_MONEY),
  refunds: z
    .array(refund)
    .nullish()
    .transform((value) => value ?? []),
})

/** Reads a transaction of GET status, cancel, expire, approve, deny or refund; null when it is none. */
export function parseTransaction(body: unknown): TransactionSnapshot | null {
  const raw = z.record(z.string(), z.unknown()).safeParse(body)
  const parsed = transaction.safeParse(body)
  return raw.success && parsed.success ? { ...parsed.data, raw: raw.data } : null
}
