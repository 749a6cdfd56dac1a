import type { CourierEngine } from "../../shared/couriers/engine"

type Parcel = { provider: "biteship" | "typed"; courier_code: string }

/**
 * Whether news of a parcel come by themselves. A seller may type the number of any courier; whoever knows
 * couriers can be asked about some of them only.
 */
export function isTracked(
  { provider, courier_code }: Parcel,
  tracked: CourierEngine["tracked"]
): boolean {
  return provider === "biteship" || tracked.includes(courier_code)
}
