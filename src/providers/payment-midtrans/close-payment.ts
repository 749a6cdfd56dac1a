import type { MidtransGateway } from "./client"
import { isMidtransError } from "./errors"
import { lookupIds, type PaymentData } from "./payment-data"

/**
 * Expires what is still pending at Midtrans, so that nobody pays for what is over.
 *
 * Never `cancel`: that would void a captured card, and core closes a payment also when it only
 * failed to store one that has arrived. A transaction that is no longer pending is left alone.
 */
export async function closePayment(gateway: MidtransGateway, payment: PaymentData): Promise<void> {
  for (const id of lookupIds(payment)) {
    try {
      await gateway.expire(id)
    } catch (error) {
      if (!isMidtransError(error, "MIDTRANS_NOT_MODIFIABLE")) throw error
    }
  }
}
