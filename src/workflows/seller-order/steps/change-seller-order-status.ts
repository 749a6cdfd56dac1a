import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { SellerOrderStatus } from "../../../domain/seller-order/seller-order-status"
import { SELLER_ORDER_MODULE } from "../../../modules/seller-order"
import type { Actor } from "../../../shared/sql"

type Change = { id: string; to: SellerOrderStatus; actor: Actor; reason: string | null }

/** One step of a seller order, recorded. There is no way back in the table, so it has no undo. */
export const changeSellerOrderStatusStep = createStep(
  "change-seller-order-status",
  async (input: Change, { container }) => {
    const changed = await container.resolve(SELLER_ORDER_MODULE).changeSellerOrderStatus(input)
    return new StepResponse({ changed })
  }
)
