import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import { SHIPMENT_MODULE } from "../../modules/shipment"

export type Found = { seller_order_ids: string[]; order_ids: string[] }

/** A waybill is one parcel's; couriers use a number again after a year or two. */
const MOST = 50

/**
 * What somebody means who names a number: that of a seller order, of a courier's waybill (also of a parcel
 * that was given up), or of a Medusa order, as `12` or `#12`. Capitals and spaces around it are nothing.
 */
export async function findByNumber(container: MedusaContainer, text: string): Promise<Found> {
  const number = text.trim().toUpperCase()
  const sellerOrders = container.resolve(SELLER_ORDER_MODULE)
  const display_id = /^#?(\d{1,9})$/.exec(number)?.[1]
  const [numbered, shipments, orders] = await Promise.all([
    sellerOrders.listSellerOrders({ number }, { select: ["id", "order_id"] }),
    container
      .resolve(SHIPMENT_MODULE)
      .listSellerShipments(
        { waybill_id: [text.trim(), number] },
        { select: ["seller_order_id"], take: MOST }
      ),
    display_id
      ? container
          .resolve(Modules.ORDER)
          .listOrders({ display_id: Number(display_id) } as object, { select: ["id"], take: 1 })
      : [],
  ])
  const parts = await sellerOrders.listSellerOrders(
    {
      $or: [
        {
          id: [...numbered, ...shipments.map((row) => ({ id: row.seller_order_id }))].map(
            ({ id }) => id
          ),
        },
        { order_id: orders.map(({ id }) => id) },
      ],
    },
    { select: ["id", "order_id"], take: MOST }
  )
  return {
    seller_order_ids: parts.map(({ id }) => id),
    // A task may be about a purchase that was never cut.
    order_ids: [
      ...new Set([...parts.map(({ order_id }) => order_id), ...orders.map(({ id }) => id)]),
    ],
  }
}
