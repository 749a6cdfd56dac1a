import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PURCHASE_PAYMENT_MODULE } from "../../../modules/purchase-payment"
import type { Actor } from "../../../shared/sql"
import { executeRefunds } from "../../refund/execute-refunds"

export type StrayMoney = {
  id: string
  order_id: string
  transaction_id: string
  /** Rupiah. */
  amount: number
  actor: Actor
}

/** Written first, then paid back at once where the gateway can; Medusa never booked this money. */
export const oweStrayMoneyStep = createStep(
  "owe-stray-money",
  async ({ order_id, transaction_id, amount, actor }: StrayMoney, { container }) => {
    const id = await container.resolve(PURCHASE_PAYMENT_MODULE).oweRefund({
      order_id,
      seller_order_id: null,
      cause: `stray:${transaction_id}`,
      amount,
      reason: `decided by ${actor.id}`,
      transaction_id,
      known_key: null,
      booked_in_medusa: false,
    })
    await executeRefunds(container, { limit: 1, id })
    return new StepResponse({ id })
  }
)
