import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../../shared/sql"
import { bookCourierStep } from "./steps/book-courier"
import { fulfillShipmentStep } from "./steps/fulfill-shipment"
import { startProcessingStep } from "./steps/start-processing"

/**
 * The seller books the courier the buyer chose. Exactly once, however often it is called: the
 * booking is written before Biteship is asked, under a reference that Biteship books once. The
 * seller order becomes `shipped` when the courier reports that it has the parcel.
 */
export const shipSellerOrderWorkflow = createWorkflow(
  "ship-seller-order",
  (input: { id: string; actor: Actor }) => {
    startProcessingStep(input)
    const booked = bookCourierStep({ id: input.id })
    fulfillShipmentStep(booked)
    when({ booked }, ({ booked }) => booked.first_time).then(() => {
      emitEventStep({
        eventName: "seller-order.booked",
        data: transform({ input }, ({ input }) => ({ id: input.id })),
      })
    })
    return new WorkflowResponse(booked)
  }
)
