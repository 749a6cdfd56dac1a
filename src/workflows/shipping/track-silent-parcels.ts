import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import type { SellerOrderModuleService } from "../../modules/seller-order/service"
import { processCourierNewsWorkflow } from "./process-courier-news"

const BATCH = 20
/** Couriers scan a parcel a few times a day; webhooks come at once when they come. */
const SILENT_SECONDS = 3_600

/** Asks Biteship about parcels on their way that have been silent. @returns how many it asked about */
export async function trackSilentParcels(container: MedusaContainer): Promise<number> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const silent = await container
    .resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
    .claimSilentShipments({ limit: BATCH, silent_seconds: SILENT_SECONDS })
  for (const { booking_id } of silent) {
    try {
      await processCourierNewsWorkflow(container).run({ input: { booking_id } })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      logger.warn(`Parcel ${booking_id} could not be tracked: ${reason}`)
    }
  }
  return silent.length
}
