import type { MedusaContainer } from "@medusajs/framework/types"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import { changingStockOfOrder } from "../order/changing-order"
import type { Line } from "./read-fulfillment-books"
import { wholeFulfillment } from "./repair-fulfillment"

type Parcel = { shipment_id: string; seller_order_id: string; order_id: string }

/**
 * Makes or cancels Medusa's fulfillment of a parcel, one at a time. `change` is told which one stands;
 * what an earlier try left half done has been taken back then.
 */
export async function changingFulfillment<Result>(
  container: MedusaContainer,
  { shipment_id, seller_order_id, order_id }: Parcel,
  change: (whole: string | undefined, lines: readonly Line[]) => Promise<Result>
): Promise<Result> {
  const lines: Line[] = await container
    .resolve(SELLER_ORDER_MODULE)
    .listSellerOrderLines({ seller_order_id })
  const variant_ids = lines.flatMap(({ variant_id }) => variant_id ?? [])
  return changingStockOfOrder(container, { order_id, variant_ids }, async () => {
    const whole = await wholeFulfillment(container, { shipment_id, order_id, lines })
    return change(whole, lines)
  })
}
