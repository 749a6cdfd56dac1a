import { z } from "zod"
import type { PlacedOrder } from "../order/load-order"

const lenient = {
  name: z.string().trim().min(1).nullable().catch(null),
  amount: z.number().catch(0),
  list: z.array(z.string()).catch([]),
}

/** What of `CourierData` matters after the purchase; an order from before a field was kept lacks it. */
const chosen = z.object({
  courier_code: lenient.name,
  courier_service_code: lenient.name,
  courier_name: lenient.name,
  courier_service_name: lenient.name,
  /** Ways the courier takes a parcel; empty when it did not say. */
  collection_methods: lenient.list,
  /** Rupiah; 0 when the price of the quote had no insurance in it. */
  insured_value: lenient.amount,
})
export type ChosenCourier = z.output<typeof chosen>

/** The courier that the buyer chose for a seller's parcel, as it was quoted. */
export function chosenCourier(
  order: Pick<PlacedOrder, "shipping_methods"> | null,
  shippingMethodId: string | null
): ChosenCourier {
  const method = order?.shipping_methods.find(({ id }) => id === shippingMethodId)
  return chosen.parse(method?.data ?? {})
}
