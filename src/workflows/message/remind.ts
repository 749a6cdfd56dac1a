import type { MedusaContainer } from "@medusajs/framework/types"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import { RELUV_MODULE } from "../../modules/reluv"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"

/** The next run goes on. */
const limit = 500
const actor = { type: "system", id: "remind" } as const

/** Tells of what ends soon by itself: payments, time to ship, time to dispute. What follows is who hears of it. */
export async function remind(container: MedusaContainer): Promise<void> {
  const { payment_minutes, ship_hours, complete_hours } =
    container.resolve(RELUV_MODULE).options.mails.remind
  const near = (lead_seconds: number) => ({ lead_seconds, limit, actor })
  await container
    .resolve(PURCHASE_PAYMENT_MODULE)
    .tellPaymentsEndingSoon(near(payment_minutes * 60))
  const parts = container.resolve(SELLER_ORDER_MODULE)
  await parts.tellShipSoon(near(ship_hours * 3_600))
  await parts.tellCompletesSoon(near(complete_hours * 3_600))
}
