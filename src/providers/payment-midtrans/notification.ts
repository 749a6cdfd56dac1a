import { createHash, timingSafeEqual } from "node:crypto"
import { z } from "zod"

/**
 * A transaction notification of Midtrans, as claimed by its sender: the signature covers only
 * `order_id`, `status_code` and `gross_amount`. Whatever is done with it is decided by GET status.
 */
export type MidtransNotification = {
  order_id: string
  status_code: string
  /** Byte for byte as received (`"10000.00"`): the signature is made over this string. */
  gross_amount: string
  signature_key: string
  transaction_id: string | null
  transaction_status: string | null
  fraud_status: string | null
  payment_type: string | null
  raw: Record<string, unknown>
}

/** What is signed. */
export type SignedFields = Pick<MidtransNotification, "order_id" | "status_code" | "gross_amount">

export type NotificationKind = "transaction" | "pay_account" | "subscription" | "unknown"

const required = z
  .string()
  .min(1)
  .max(255)
  .refine((value) => !value.includes("\0"), "PostgreSQL stores no NUL in a text")
const optional = z
  .string()
  .nullish()
  .catch(null)
  .transform((value) => value ?? null)
const record = z.record(z.string(), z.unknown())

const notification = z.object({
  order_id: required,
  status_code: required,
  gross_amount: required,
  signature_key: required,
  transaction_id: optional,
  transaction_status: optional.transform((value) => value?.toLowerCase() ?? null),
  fraud_status: optional.transform((value) => value?.toLowerCase() ?? null),
  payment_type: optional,
})

/** Reads the body of a notification; null when it is not JSON or lacks one of the signed fields. */
export function parseNotification(raw: string | Buffer): MidtransNotification | null {
  const body = record.safeParse(parseJson(raw))
  if (!body.success) return null
  const parsed = notification.safeParse(body.data)
  return parsed.success ? { ...parsed.data, raw: body.data } : null
}

/** Which of the notifications that Midtrans sends to one URL this body is. */
export function kindOf(body: unknown): NotificationKind {
  const parsed = record.safeParse(body)
  if (!parsed.success) return "unknown"
  const has = (key: string) => parsed.data[key] !== undefined && parsed.data[key] !== null
  if (has("subscription") || has("subscription_id")) return "subscription"
  if (has("account_id") && has("account_status")) return "pay_account"
  if (has("order_id") && has("transaction_status") && has("signature_key")) return "transaction"
  return "unknown"
}

/** The `signature_key` that Midtrans puts on these fields: lower-case hexadecimal SHA-512. */
export function signNotification(fields: SignedFields, serverKey: string): string {
  const { order_id, status_code, gross_amount } = fields
  return createHash("sha512")
    .update(order_id + status_code + gross_amount + serverKey)
    .digest("hex")
}

/** Whether the holder of the server key signed this notification. Takes the same time for any answer. */
export function verifySignature(
  notification: SignedFields & Pick<MidtransNotification, "signature_key">,
  serverKey: string
): boolean {
  const expected = Buffer.from(signNotification(notification, serverKey))
  const given = Buffer.from(notification.signature_key)
  return given.length === expected.length && timingSafeEqual(given, expected)
}

function parseJson(raw: string | Buffer): unknown {
  try {
    return JSON.parse(raw.toString())
  } catch {
    return null
  }
}
