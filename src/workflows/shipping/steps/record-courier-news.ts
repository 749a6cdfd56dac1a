import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLER_ORDER_MODULE } from "../../../modules/seller-order"
import type { CourierNews } from "./inspect-booking"

/** Copies what Biteship knows about a parcel; a fact it does not tell stays as it was. */
export const recordCourierNewsStep = createStep(
  "record-courier-news",
  async ({ shipment_id, booking }: CourierNews, { container }) => {
    if (!booking) return new StepResponse(undefined)
    const { waybill_id, tracking_id, link, price, status, driver } = booking
    await container.resolve(SELLER_ORDER_MODULE).recordNews({
      shipment_id,
      courier_status: status,
      waybill_id,
      tracking_id,
      tracking_url: link,
      price,
      driver: driver.name || driver.phone ? driver : null,
    })
    return new StepResponse(undefined)
  }
)
