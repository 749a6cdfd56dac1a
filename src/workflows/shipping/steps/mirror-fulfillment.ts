import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fulfillShipment } from "../fulfill-shipment"
import { labelsOf, mirrorFulfillment } from "../mirror-fulfillment"
import type { CourierNews } from "./inspect-booking"

/** Medusa's fulfillment learns what the courier told; the courier may be faster than its booking. */
export const mirrorFulfillmentStep = createStep(
  "mirror-fulfillment",
  async (news: CourierNews, { container }) => {
    const { reached, booking } = news
    if (reached === "nowhere") return new StepResponse(undefined)
    const fulfillment_id = news.fulfillment_id ?? (await fulfillShipment(container, news))
    await mirrorFulfillment(container, { fulfillment_id, reached, labels: labelsOf(booking) })
    return new StepResponse(undefined)
  }
)
