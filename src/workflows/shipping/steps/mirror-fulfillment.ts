import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { labelsOf, mirrorFulfillment } from "../mirror-fulfillment"
import type { CourierNews } from "./inspect-booking"

/** Medusa's fulfillment learns what the courier told. */
export const mirrorFulfillmentStep = createStep(
  "mirror-fulfillment",
  async ({ fulfillment_id, means, booking }: CourierNews, { container }) => {
    if (fulfillment_id && (means === "shipped" || means === "delivered")) {
      await mirrorFulfillment(container, { fulfillment_id, means, labels: labelsOf(booking) })
    }
    return new StepResponse(undefined)
  }
)
