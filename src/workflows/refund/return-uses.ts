import type { MedusaContainer } from "@medusajs/framework/types"
import { RELUV_MODULE } from "../../modules/reluv"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import { VOUCHER_MODULE } from "../../modules/voucher"
import type { Actor, SqlContext } from "../../shared/sql"

type Ended = {
  order_id: string
  /** Nobody has paid for the part that ended. */
  is_unpaid: boolean
  actor: Actor
  reason: string
}

/**
 * A voucher that took something off parts only that ended without a sale can be used again: where nobody has paid for
 * them always, otherwise where `policies.vouchers` says so. To be called once the part has ended. Repeating it changes nothing.
 */
export async function returnUses(
  container: MedusaContainer,
  { order_id, is_unpaid, actor, reason }: Ended,
  context: SqlContext
): Promise<void> {
  if (!is_unpaid && neverAfterPayment(container)) return
  const seller_ids = await container
    .resolve(SELLER_ORDER_MODULE)
    .listUnsoldSellers({ order_id }, context)
  await container
    .resolve(VOUCHER_MODULE)
    .returnVouchers({ order_id, seller_ids, actor, reason }, context)
}

function neverAfterPayment(container: MedusaContainer): boolean {
  const { policies } = container.resolve(RELUV_MODULE).options
  return policies.vouchers.back_after_payment === "never"
}
