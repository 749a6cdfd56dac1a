import { TRACKABLE_COURIERS } from "../../providers/fulfillment-biteship/couriers"

type Parcel = { provider: "biteship" | "typed"; courier_code: string }

/**
 * Whether news of a parcel come by themselves. A seller may type the number of any courier; Biteship can
 * be asked about some of them only.
 */
export function isTracked({ provider, courier_code }: Parcel): boolean {
  return provider === "biteship" || TRACKABLE_COURIERS.includes(courier_code)
}
