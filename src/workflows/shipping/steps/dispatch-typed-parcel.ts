import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLER_ORDER_MODULE } from "../../../modules/seller-order"
import type { TypedTurn } from "../../../modules/seller-order/typed-tracking"
import { labelsOf, mirrorFulfillment } from "../mirror-fulfillment"

/** Medusa's fulfillment is shipped under the typed number; a corrected number takes the label's place. */
export const dispatchTypedParcelStep = createStep(
  "dispatch-typed-parcel",
  async ({ shipment_id, turn }: TypedTurn, { container }) => {
    const { fulfillment_id, waybill_id, tracking_url } = await container
      .resolve(SELLER_ORDER_MODULE)
      .retrieveSellerShipment(shipment_id)
    if (!fulfillment_id) return new StepResponse(undefined)
    const labels = labelsOf({ waybill_id, link: tracking_url })
    await mirrorFulfillment(container, { fulfillment_id, reached: "shipped", labels })
    if (turn === "corrected") {
      // Core's update workflow takes no labels; its module replaces them all.
      await container.resolve(Modules.FULFILLMENT).updateFulfillment(fulfillment_id, { labels })
    }
    return new StepResponse(undefined)
  }
)
