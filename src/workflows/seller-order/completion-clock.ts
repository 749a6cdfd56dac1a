import type { MedusaContainer } from "@medusajs/framework/types"
import { addHours } from "../../domain/seller-order/deadlines"
import { RELUV_MODULE } from "../../modules/reluv"

/** When an order with a typed number completes by itself, if nothing more is heard of its parcel. */
export function typedCompleteBy(container: MedusaContainer): Date {
  const { policies } = container.resolve(RELUV_MODULE).options
  return addHours(new Date(), policies.typed_tracking_complete_hours)
}

/** When a delivered order completes by itself, if nobody objects. */
export function deliveredCompleteBy(container: MedusaContainer): Date {
  const { policies } = container.resolve(RELUV_MODULE).options
  return addHours(new Date(), policies.auto_complete_hours)
}
