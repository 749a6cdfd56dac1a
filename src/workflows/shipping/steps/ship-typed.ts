import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLER_ORDER_MODULE } from "../../../modules/seller-order"
import { typedCompleteBy } from "../../seller-order/completion-clock"
import type { TypedTracking } from "./record-typed-number"

/** The last step of shipping, so that whatever was cut short before it is found and repeated. */
export const shipTypedStep = createStep(
  "ship-typed",
  async ({ id, actor, tracking }: TypedTracking, { container }) => {
    const first_time = await container.resolve(SELLER_ORDER_MODULE).shipTyped({
      id,
      actor,
      reason: `${tracking.courier_code.toUpperCase()} ${tracking.tracking_number}`,
      complete_by: typedCompleteBy(container),
    })
    return new StepResponse({ first_time })
  }
)
