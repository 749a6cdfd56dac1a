import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { UNPAID_ENDS } from "../../domain/payment/payment-status"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import type { Closing } from "../../modules/purchase-payment/closing"
import type { PurchasePaymentModuleService } from "../../modules/purchase-payment/service"
import { vendorTrouble } from "../../shared/vendor-trouble"
import { cancelOrder } from "../order/cancel-order"
import { changingOrder } from "../order/changing-order"
import { closeAttemptsAtVendor } from "./close-attempts-at-vendor"
import { endTogether } from "./end-together"

const LEASE_SECONDS = 60

type FinishClosing = Omit<Closing, "to">

/**
 * Does what follows from a closed payment, for the one caller that gets the lease: Medusa's order is
 * cancelled (which frees its stock); the parts are too, the pieces are buyable again and credit that was
 * spent on it is owed back, together; Midtrans hears of it last, because it may be down and nobody should
 * wait for it.
 */
export async function finishClosing(
  container: MedusaContainer,
  { order_id, actor, reason, vendor_away }: FinishClosing
): Promise<void> {
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  if (!(await payments.claimClosing({ order_id, lease_seconds: LEASE_SECONDS }))) return
  const ending = { order_id, actor, reason }
  await changingOrder(container, order_id, async () => {
    // A slow worker may have lost its lease, and the purchase have come back to life since.
    if (!(await isUnfinished(payments, order_id))) return
    await cancelOrder(container, order_id)
    await endTogether(container, ending)
  })
  if (!vendor_away && (await toldVendor(container, order_id))) {
    await payments.recordClosed({ order_id })
  }
}

async function isUnfinished(
  payments: PurchasePaymentModuleService,
  order_id: string
): Promise<boolean> {
  const [payment] = await payments.listPurchasePayments({
    order_id,
    status: [...UNPAID_ENDS],
    closed_at: null,
  })
  return payment !== undefined
}

/** Midtrans being down keeps nobody waiting: a job tells it later. */
async function toldVendor(container: MedusaContainer, order_id: string): Promise<boolean> {
  try {
    await closeAttemptsAtVendor(container, order_id)
    return true
  } catch (error) {
    const trouble = vendorTrouble(error)
    if (!trouble) throw error
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.warn(`Midtrans will hear later that order ${order_id} is over: ${trouble.code}`)
    return false
  }
}
