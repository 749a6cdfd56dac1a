import { z } from "zod"
import { MidtransError, type MidtransErrorCode } from "./errors"
import type { Answer } from "./sdk"
import { parseTransaction, type TransactionSnapshot } from "./transaction-snapshot"

const texts = z
  .array(z.coerce.string())
  .nullish()
  .catch(null)
  .transform((value) => value ?? [])

/** What every answer of Midtrans has: Core a `status_code`, Snap's errors their messages. */
const envelope = z
  .object({
    status_code: z.union([z.string(), z.number()]).transform(Number).optional(),
    status_message: z.string().optional().catch(undefined),
    error_messages: texts,
    validation_messages: texts,
  })
  .transform(({ status_code, status_message, error_messages, validation_messages }) => ({
    status_code: status_code ?? null,
    messages: [
      ...(status_message ? [status_message] : []),
      ...error_messages,
      ...validation_messages,
    ],
  }))

/** Core's codes of success; 407 says "expired". */
const SUCCESS: ReadonlySet<number> = new Set([200, 201, 202, 407])

/** Both languages that Snap has been seen to use. */
const ORDER_ID_USED = /order_id.*(utilized|already|been (used|paid|taken)|sudah)/i

/**
 * Reads an answer of the Core API about a transaction.
 * @throws MidtransError by the code in the body, else by the HTTP status
 */
export function readTransaction({ http_status, body }: Answer): TransactionSnapshot {
  const { status_code, messages } = readEnvelope({ http_status, body })
  if (status_code === null) throw unreadable(http_status)
  if (!SUCCESS.has(status_code)) throw failure(status_code, messages)
  const snapshot = parseTransaction(body)
  if (!snapshot) throw unreadable(status_code)
  return snapshot
}

/**
 * Reads an answer of Snap, which has no `status_code` when it succeeds.
 * @throws MidtransError by the HTTP status
 */
export function readSnap<T>({ http_status, body }: Answer, shape: z.ZodType<T>): T {
  const { status_code, messages } = readEnvelope({ http_status, body })
  if (http_status !== null) throw failure(status_code ?? http_status, messages)
  const parsed = shape.safeParse(body)
  if (!parsed.success) throw unreadable(status_code)
  return parsed.data
}

/**
 * A 404 counts only in Midtrans' own words: one from a proxy, or from the wrong host, must never
 * read as "this transaction does not exist".
 */
function readEnvelope({ http_status, body }: Answer) {
  const parsed = envelope.safeParse(body)
  const ownWords =
    parsed.success && (parsed.data.status_code ?? parsed.data.messages[0]) !== undefined
  if (parsed.success && (ownWords || http_status === null)) return parsed.data
  if (http_status !== null && (http_status >= 500 || http_status === 429)) {
    throw failure(http_status, [])
  }
  throw unreadable(http_status)
}

function failure(status: number, messages: string[]): MidtransError {
  const code = codeOf(status, messages)
  return new MidtransError(
    code,
    `Midtrans answered ${status}: ${messages.join("; ") || "no reason"}`,
    {
      status_code: status,
      messages,
    }
  )
}

function codeOf(status: number, messages: string[]): MidtransErrorCode {
  if (messages.some((message) => ORDER_ID_USED.test(message))) return "MIDTRANS_ORDER_ID_USED"
  if (status >= 500) return "MIDTRANS_UNAVAILABLE"
  switch (status) {
    case 401:
      return "MIDTRANS_UNAUTHORIZED"
    case 404:
      return "MIDTRANS_NOT_FOUND"
    case 406:
      // For a charge too, but Snap charges by itself: only our refunds can get it.
      return "MIDTRANS_DUPLICATE_REFUND"
    case 412:
      return "MIDTRANS_NOT_MODIFIABLE"
    case 414:
      return "MIDTRANS_REFUND_DENIED"
    case 429:
      return "MIDTRANS_RATE_LIMITED"
    default:
      return "MIDTRANS_REJECTED"
  }
}

function unreadable(status: number | null): MidtransError {
  return new MidtransError("MIDTRANS_UNREADABLE", "The answer is not one of Midtrans' own", {
    status_code: status,
  })
}
