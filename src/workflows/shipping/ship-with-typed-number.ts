import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { dispatchTypedParcelStep } from "./steps/dispatch-typed-parcel"
import { fulfillShipmentStep } from "./steps/fulfill-shipment"
import { recordTypedNumberStep, type TypedTracking } from "./steps/record-typed-number"
import { requireLivingOrderStep } from "./steps/require-living-order"
import { shipTypedStep } from "./steps/ship-typed"
import { startProcessingStep } from "./steps/start-processing"

/**
 * The seller brought the parcel to a courier alone and types its number: no booking, and the seller
 * order is `shipped` at once. Again with another number corrects it. Every step can be repeated; the
 * job that tracks parcels repeats them for a caller that died.
 */
export const shipWithTypedNumberWorkflow = createWorkflow(
  "reluv-ship-with-typed-number",
  (input: TypedTracking) => {
    requireLivingOrderStep(input)
    startProcessingStep(input)
    const typed = recordTypedNumberStep(input)
    fulfillShipmentStep(typed)
    dispatchTypedParcelStep(typed)
    const shipped = shipTypedStep(
      transform({ input, typed }, ({ input, typed }) => ({ ...input, shipment: typed.shipment_id }))
    )
    const data = transform({ input }, ({ input }) => ({ id: input.id }))
    when("was-shipped", { shipped }, ({ shipped }) => shipped.first_time).then(() => {
      emitEventStep({ eventName: "reluv.seller-order.shipped", data }).config({
        name: "emit-shipped",
      })
    })
    when("was-corrected", { typed }, ({ typed }) => typed.turn === "corrected").then(() => {
      emitEventStep({ eventName: "reluv.seller-order.tracking-changed", data }).config({
        name: "emit-tracking-changed",
      })
    })
    return new WorkflowResponse(typed)
  }
)
