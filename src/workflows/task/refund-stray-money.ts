import type { MedusaContainer } from "@medusajs/framework/types"
import type { Actor } from "../../shared/sql"
import { executeRefunds } from "../refund/execute-refunds"
import { oweExtra } from "../refund/owe-extra"
import { closeTask } from "./close-task"

export type StrayMoney = {
  /** The task's. */
  id: string
  order_id: string
  transaction_id: string
  /** Rupiah. */
  amount: number
  actor: Actor
}

/**
 * Money that came without a purchase to pay is owed back: written first, then paid back at once where
 * the gateway can, and its task is done. Medusa never booked this money.
 */
export async function refundStrayMoney(
  container: MedusaContainer,
  { id, order_id, transaction_id, amount, actor }: StrayMoney
): Promise<void> {
  const refund = await oweExtra(container, {
    order_id,
    cause: `stray:${transaction_id}`,
    amount,
    reason: `decided by ${actor.id}`,
    transaction_id,
    known_key: null,
    booked_in_medusa: false,
  })
  await executeRefunds(container, { limit: 1, id: refund })
  await closeTask(container, { id, actor, note: "refunded" })
}
