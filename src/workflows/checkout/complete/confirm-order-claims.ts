import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTING_MODULE } from "../../../modules/listing"
import type { Hold } from "../../../modules/listing/holds"
import { LIVE_SALE_MODULE } from "../../../modules/live-sale"
import { OFFER_MODULE } from "../../../modules/offer"
import { VOUCHER_MODULE } from "../../../modules/voucher"
import type { ConfirmedUse } from "../../../modules/voucher/uses"
import { together } from "../../../shared/together"
import type { PlacedOrder } from "../../order/load-order"
import { takenByVouchers } from "../cut/voucher-discounts"

type OrderedLines = Pick<PlacedOrder, "id" | "items" | "shipping_methods">

/**
 * Makes the pieces and the vouchers that a run holds those of its order.
 *
 * @returns who pays for the vouchers and what they are limited to, or null when the order has other pieces or discounts than what is held;
 * nothing is changed then
 */
export async function confirmOrderClaims(
  container: MedusaContainer,
  { order, ...hold }: Hold & { order: OrderedLines }
): Promise<ConfirmedUse[] | null> {
  const lines = order.items.flatMap(({ variant_id, quantity }) =>
    variant_id ? [{ variant_id, quantity }] : []
  )
  try {
    return await together(container, async (context) => {
      const { cart_id } = hold
      const order_id = order.id
      await container.resolve(LISTING_MODULE).confirmClaims({ ...hold, order_id, lines }, context)
      await container.resolve(OFFER_MODULE).confirmOffers({ cart_id, order_id }, context)
      await container.resolve(LIVE_SALE_MODULE).confirmLiveClaims({ cart_id, order_id }, context)
      const taken = takenByVouchers(order)
      return container
        .resolve(VOUCHER_MODULE)
        .confirmVouchers({ cart_id, order_id, taken }, context)
    })
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "CART_CHANGED") return null
    throw error
  }
}
