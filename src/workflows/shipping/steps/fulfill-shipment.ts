import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fulfillShipment } from "../fulfill-shipment"
import type { Booked } from "./book-courier"

/** Medusa's fulfillment of a parcel that was just booked or typed. */
export const fulfillShipmentStep = createStep(
  "fulfill-shipment",
  async ({ first_time, ...parcel }: Booked, { container }) => {
    if (first_time) await fulfillShipment(container, parcel)
    return new StepResponse(undefined)
  }
)
