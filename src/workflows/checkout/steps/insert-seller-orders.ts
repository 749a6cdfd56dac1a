import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLER_ORDER_MODULE } from "../../../modules/seller-order"
import type { CutOrder } from "./cut-order"

/** Writes the parts once. They are facts of a placed order: nothing undoes them. */
export const insertSellerOrdersStep = createStep(
  "insert-seller-orders",
  async (cut: CutOrder, { container }) => {
    if (cut.parts.length === 0) return new StepResponse<string[]>([])
    const ids = await container
      .resolve(SELLER_ORDER_MODULE)
      .insertSellerOrders({ ...cut, placed_at: new Date(cut.placed_at) })
    return new StepResponse(ids)
  }
)
