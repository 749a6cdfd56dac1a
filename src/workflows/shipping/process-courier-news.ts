import type { MedusaContainer } from "@medusajs/framework/types"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import { SHIPMENT_MODULE } from "../../modules/shipment"
import { flow } from "../../shared/flow"
import { advanceSellerOrder } from "../seller-order/advance-seller-order"
import { typedCompleteBy } from "../seller-order/completion-clock"
import { fulfillShipment } from "./fulfill-shipment"
import { askAboutCash, handleTrouble } from "./handle-trouble"
import { type CourierNews, inspectParcel, type ParcelRef } from "./inspect-parcel"
import { labelsOf, mirrorFulfillment } from "./mirror-fulfillment"

/**
 * The courier moved a parcel. What a webhook says is not believed: Biteship is asked for the booking
 * (for a typed number, for its public tracking) and its answer decides. Every line can be repeated.
 */
export const processCourierNewsWorkflow = flow(
  "reluv-process-courier-news",
  async (container, ref: ParcelRef) => {
    const news = await inspectParcel(container, ref)
    if (!news) {
      const parcel = "booking_id" in ref ? ref.booking_id : ref.shipment_id
      return { outcome: `no shipment of ours is ${parcel}` }
    }
    await record(container, news)
    await advance(container, news)
    await mirror(container, news)
    await handleTrouble(container, news)
    await askAboutCash(container, news)
    return { outcome: `Biteship says ${news.parcel.raw_status ?? "nothing"}` }
  }
)

/** Copies what Biteship knows about a parcel; a fact it does not tell stays as it was. */
async function record(
  container: MedusaContainer,
  { shipment_id, parcel }: CourierNews
): Promise<void> {
  const { waybill_id, tracking_id, link, price, status, driver } = parcel
  await container.resolve(SHIPMENT_MODULE).recordNews({
    shipment_id,
    courier_status: status,
    waybill_id,
    tracking_id,
    tracking_url: link,
    price,
    driver: driver.name || driver.phone ? driver : null,
  })
}

/** Moves the seller order as far as the parcel has come; news from the past changes nothing. */
async function advance(
  container: MedusaContainer,
  { seller_order_id: id, reached, step, typed, vendor, fresh }: CourierNews
): Promise<void> {
  if (reached === "nowhere") return
  const actor = { type: "vendor", id: vendor } as const
  await advanceSellerOrder(container, { id, to: reached, actor, reason: step })
  if (typed && fresh && reached === "shipped") {
    const sellerOrders = container.resolve(SELLER_ORDER_MODULE)
    await sellerOrders.restartTypedClock({ id, complete_by: typedCompleteBy(container) })
  }
}

/** Medusa's fulfillment learns what the courier told; the courier may be faster than its booking. */
async function mirror(container: MedusaContainer, news: CourierNews): Promise<void> {
  const { reached, parcel } = news
  if (reached === "nowhere") return
  const fulfillment_id = news.fulfillment_id ?? (await fulfillShipment(container, news))
  await mirrorFulfillment(container, { fulfillment_id, reached, labels: labelsOf(parcel) })
}
