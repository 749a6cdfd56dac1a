import type { MedusaContainer } from "@medusajs/framework/types"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import type { Actor } from "../../shared/sql"
import { together } from "../../shared/together"
import { endOrderWithItsParts } from "../order/end-order"
import { returnUses } from "../refund/return-uses"

type Part = { id: string; order_id: string; customer_id: string | null }

/**
 * A parcel that was to be paid at the door does not come to its buyer: its part is over with no money moved, and, where
 * its buyer was there or could have been, that they refused it is written down, together. A voucher
 * comes back that was used for it alone, unless it was refused. Repeating it changes nothing.
 *
 * @returns whether this call ended it
 */
export async function endUncollected(
  container: MedusaContainer,
  { id, order_id, customer_id }: Part,
  { actor, reason, is_refused }: { actor: Actor; reason: string; is_refused: boolean }
): Promise<boolean> {
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  const isEnded = await together(container, async (context) => {
    const end = { id, actor, reason }
    if (!(await container.resolve(SELLER_ORDER_MODULE).endUncollected(end, context))) return false
    if (is_refused) {
      const refusal = { seller_order_id: id, order_id, customer_id, reason }
      await payments.recordCashRefusal(refusal, context)
    }
    await payments.settleCash({ order_id }, context)
    // After it: what ends at once for one purchase waits for each other there, and the last one finds all of them over.
    const ended = { order_id, is_unpaid: true, actor, reason }
    if (!is_refused) await returnUses(container, ended, context)
    return true
  })
  await endOrderWithItsParts(container, order_id)
  return isEnded
}
