import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { RELUV_MODULE } from "../../modules/reluv"
import { SHIPMENT_MODULE } from "../../modules/shipment"
import { oneByOne } from "../../shared/one-by-one"
import { reasonOf } from "../../shared/reason-of"
import type { Actor } from "../../shared/sql"
import { workOffDue } from "../due/work-off-due"
import { processCourierNewsWorkflow } from "./process-courier-news"
import { shipWithTypedNumberWorkflow } from "./ship-with-typed-number"

const BATCH = 20
/** Couriers scan a parcel a few times a day; webhooks come at once when they come. */
const SILENT_SECONDS = 3_600
/** Nobody tells us about a typed number, and each question costs balance. The first is asked at once. */
const TYPED_SECONDS = 3 * 3_600
const TRACKER: Actor = { type: "system", id: "track-parcels" }

/** Asks about parcels on their way that have been silent. @returns how many it asked about */
export async function trackSilentParcels(container: MedusaContainer): Promise<number> {
  const shipments = container.resolve(SHIPMENT_MODULE)
  const silent = await oneByOne(
    BATCH,
    (one) => shipments.claimSilentShipments({ ...one, silent_seconds: SILENT_SECONDS }),
    (input) =>
      attempt(container, input.booking_id, () =>
        processCourierNewsWorkflow(container).run({ input })
      )
  )
  const { trackedCouriers } = container.resolve(RELUV_MODULE)
  const due = { every_seconds: TYPED_SECONDS, courier_codes: trackedCouriers }
  const typed = await oneByOne(
    BATCH,
    (one) => shipments.claimTypedParcels({ ...one, ...due }),
    ({ shipment_id }) =>
      attempt(container, shipment_id, () =>
        processCourierNewsWorkflow(container).run({ input: { shipment_id } })
      )
  )
  return silent + typed + (await shipTypedParcels(container))
}

/** Finishes the shipping of numbers that were recorded by a process that died before the rest. */
function shipTypedParcels(container: MedusaContainer): Promise<number> {
  const shipments = container.resolve(SHIPMENT_MODULE)
  return workOffDue(container, {
    clock: "ship-typed",
    most: BATCH,
    claim: (one) => shipments.claimUnshippedTyped({ ...one, lease_seconds: 60 }),
    work: ({ id, courier_code, tracking_number, tracking_url }) =>
      shipWithTypedNumberWorkflow(container).run({
        input: { id, actor: TRACKER, tracking: { courier_code, tracking_number, tracking_url } },
      }),
    about: ({ id }) => ({ seller_order_id: id }),
  })
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
