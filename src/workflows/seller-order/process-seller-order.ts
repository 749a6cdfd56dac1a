import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import { flow } from "../../shared/flow"
import type { Actor } from "../../shared/sql"

/** The seller has seen a paid order and prepares the parcel. Repeating it changes nothing. */
export const processSellerOrderWorkflow = flow(
  "reluv-process-seller-order",
  async (container, { id, actor }: { id: string; actor: Actor }) => {
    const changed = await container
      .resolve(SELLER_ORDER_MODULE)
      .changeSellerOrderStatus({ id, to: "processing", actor, reason: null })
    return { changed }
  }
)
