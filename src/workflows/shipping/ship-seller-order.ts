import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../../shared/sql"
import type { ShipOptions } from "./ship-options"
import { bookCourierStep } from "./steps/book-courier"
import { checkShipOptionsStep } from "./steps/check-ship-options"
import { fulfillShipmentStep } from "./steps/fulfill-shipment"
import { startProcessingStep } from "./steps/start-processing"

/**
 * The seller books the courier the buyer chose. Exactly once, however often it is called: the
 * booking is written before Biteship is asked, under a reference that Biteship books once; the options
 * of the first call stand. The seller order becomes `shipped` when the courier reports that it has the parcel.
 */
export const shipSellerOrderWorkflow = createWorkflow(
  "reluv-ship-seller-order",
  (input: { id: string; actor: Actor; options?: ShipOptions }) => {
    const wish = transform({ input }, ({ input: { id, options } }) => ({
      id,
      options: options ?? {},
    }))
    checkShipOptionsStep(wish)
    startProcessingStep(input)
    const booked = bookCourierStep(wish)
    fulfillShipmentStep(booked)
    when({ booked }, ({ booked }) => booked.first_time).then(() => {
      emitEventStep({
        eventName: "reluv.seller-order.booked",
        data: transform({ input }, ({ input }) => ({ id: input.id })),
      })
    })
    return new WorkflowResponse(booked)
  }
)
