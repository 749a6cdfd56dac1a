import { CASH_ON_DELIVERY } from "../domain/payment/cash-on-delivery"

/** In a session's metadata, which storefronts cannot write: core's routes take none. */
export const CASH_MARK = { reluv_payment_method: CASH_ON_DELIVERY }

/** Whether a payment session stands for money that a courier collects at the door: no page is opened for it. */
export function isCashSession({
  metadata,
}: {
  metadata?: Record<string, unknown> | null | undefined
}): boolean {
  return metadata?.reluv_payment_method === CASH_ON_DELIVERY
}
