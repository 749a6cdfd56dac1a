import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import type { TypedParcel } from "../../modules/seller-order/silent-parcels"
import { TRACKABLE_COURIERS } from "../../providers/fulfillment-biteship/couriers"
import { oneByOne } from "../../shared/one-by-one"
import { reasonOf } from "../../shared/reason-of"
import type { Actor } from "../../shared/sql"
import { processCourierNewsWorkflow } from "./process-courier-news"
import { shipWithTypedNumberWorkflow } from "./ship-with-typed-number"

const BATCH = 20
/** Couriers scan a parcel a few times a day; webhooks come at once when they come. */
const SILENT_SECONDS = 3_600
/** Nobody tells us about a typed number, and each question costs balance. The first is asked at once. */
const TYPED_SECONDS = 3 * 3_600
const TRACKER: Actor = { type: "system", id: "track-parcels" }

/** Asks Biteship about parcels on their way that have been silent. @returns how many it asked about */
export async function trackSilentParcels(container: MedusaContainer): Promise<number> {
  const sellerOrders = container.resolve(SELLER_ORDER_MODULE)
  const silent = await oneByOne(
    BATCH,
    (one) => sellerOrders.claimSilentShipments({ ...one, silent_seconds: SILENT_SECONDS }),
    (input) =>
      attempt(container, input.booking_id, () =>
        processCourierNewsWorkflow(container).run({ input })
      )
  )
  const due = { every_seconds: TYPED_SECONDS, courier_codes: TRACKABLE_COURIERS }
  const typed = await oneByOne(
    BATCH,
    (one) => sellerOrders.claimTypedParcels({ ...one, ...due }),
    (parcel) => attempt(container, parcel.shipment_id, () => follow(container, parcel))
  )
  return silent + typed
}

/** One that was recorded and not shipped is shipped; any other is asked about. */
function follow(container: MedusaContainer, parcel: TypedParcel): Promise<unknown> {
  const { order_status, seller_order_id, shipment_id, ...tracking } = parcel
  if (order_status === "shipped") {
    return processCourierNewsWorkflow(container).run({ input: { shipment_id } })
  }
  const input = { id: seller_order_id, actor: TRACKER, tracking }
  return shipWithTypedNumberWorkflow(container).run({ input })
}

/** No answer, no balance, a number not scanned yet: the parcel is asked about again later. */
async function attempt(container: MedusaContainer, parcel: string, work: () => Promise<unknown>) {
  try {
    await work()
  } catch (error) {
    const reason = reasonOf(error)
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`Parcel ${parcel} could not be tracked: ${reason}`)
  }
}
