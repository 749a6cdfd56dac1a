import { z } from "zod"
import { CASH_ON_DELIVERY } from "../domain/payment/cash-on-delivery"

type Session = { metadata?: Record<string, unknown> | null | undefined }

/**
 * In a session's metadata, which storefronts cannot write: core's routes take none.
 *
 * @param buyer_keys by what its buyer is known again
 */
export function cashMark(buyer_keys: readonly string[]) {
  return { reluv_payment_method: CASH_ON_DELIVERY, reluv_buyer_keys: buyer_keys }
}

/** Whether a payment session stands for money that a courier collects at the door: no page is opened for it. */
export function isCashSession({ metadata }: Session): boolean {
  return metadata?.reluv_payment_method === CASH_ON_DELIVERY
}

/** By what the buyer of such a session is known again; nothing of one from before. */
export function buyerKeysOf({ metadata }: Session): string[] {
  return z.array(z.string()).safeParse(metadata?.reluv_buyer_keys).data ?? []
}
