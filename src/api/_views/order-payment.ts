import { MIDTRANS_PROVIDER_ID } from "../../shared/provider-ids"
import type { PaymentReading } from "../../workflows/payment/read-payment"
import { paymentView } from "./payment"

type Paid = {
  provider_id?: string
  data?: Record<string, unknown>
  /** Core shows it within a payment. */
  payment_session?: Paid | null
}
type Collection = {
  payment_sessions?: (Paid | null)[] | null
  payments?: (Paid | null)[] | null
} | null
type Order = { payment_collections?: Collection[] | null }

const SESSION_FIELDS = ["id", "provider_id", "status", "amount", "currency_code", "data"].map(
  (field) => `payment_collections.payment_sessions.${field}`
)

/** The fields to read of an order, so that it can say where to pay it; a client that wants no payment gets none. */
export function withSessions(fields: readonly string[]): string[] {
  const wanted = fields.some((field) => field.startsWith("payment_collections"))
  return wanted ? [...fields, ...SESSION_FIELDS] : [...fields]
}

/**
 * Medusa's order of a purchase. The `data` of its Midtrans session and payment, which is between the
 * provider and us, becomes what a buyer needs: where to pay while it can be paid, and until when.
 */
export function withPaymentPage<O extends object>(order: O, reading: PaymentReading | null): O {
  const { payment_collections } = order as Order
  if (!payment_collections) return order
  const data = dataFor(reading)
  const shown = (paid: Paid | null): Paid | null => {
    if (paid?.provider_id !== MIDTRANS_PROVIDER_ID) return paid
    const { payment_session } = paid
    return {
      ...paid,
      ...("data" in paid ? { data } : {}),
      ...(payment_session ? { payment_session: shown(payment_session) } : {}),
    }
  }
  return {
    ...order,
    payment_collections: payment_collections.map(
      (collection) =>
        collection && {
          ...collection,
          ...(collection.payment_sessions
            ? { payment_sessions: collection.payment_sessions.map(shown) }
            : {}),
          ...(collection.payments ? { payments: collection.payments.map(shown) } : {}),
        }
    ),
  }
}

function dataFor(reading: PaymentReading | null): Record<string, unknown> {
  if (!reading) return { redirect_url: null, expires_at: null }
  const { order_id: _, snap_token: __, ...data } = paymentView(reading)
  return data
}
