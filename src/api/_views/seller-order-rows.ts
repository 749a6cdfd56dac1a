import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { SellerOrderModuleService } from "../../modules/seller-order/service"
import { SHIPMENT_MODULE } from "../../modules/shipment"
import type { SellerOrderRow } from "../_shapes/seller-order"
import { courierOf } from "./shipment"
import { readSellerNames } from "./shop-names"

type Row = Awaited<ReturnType<SellerOrderModuleService["listSellerOrders"]>>[number]

/** Seller orders as a list shows them; three queries whatever their number. */
export async function viewSellerOrderRows(
  container: MedusaContainer,
  rows: readonly Row[]
): Promise<SellerOrderRow[]> {
  if (rows.length === 0) return []
  const order_ids = [...new Set(rows.map(({ order_id }) => order_id))]
  const [orders, nameOf, shipments] = await Promise.all([
    container
      .resolve(Modules.ORDER)
      .listOrders({ id: order_ids }, { select: ["id", "display_id"], take: order_ids.length }),
    readSellerNames(
      container,
      rows.map(({ seller_id }) => seller_id)
    ),
    container.resolve(SHIPMENT_MODULE).listSellerShipments(
      { seller_order_id: rows.map(({ id }) => id) },
      {
        select: ["seller_order_id", "waybill_id", "provider", "courier_code"],
        order: { created_at: "ASC" },
      }
    ),
  ])
  const displayIds = new Map(orders.map(({ id, display_id }) => [id, Number(display_id)]))
  // The newest parcel of a part wins.
  const parcels = new Map(shipments.map((row) => [row.seller_order_id, row]))
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    order_id: row.order_id,
    order_display_id: displayIds.get(row.order_id) ?? null,
    status: row.status,
    seller: nameOf(row.seller_id),
    total: row.total,
    cash_due: row.cash_due,
    courier_code: courierOf(row, parcels.get(row.id)).courier_code,
    waybill_id: parcels.get(row.id)?.waybill_id ?? null,
    created_at: new Date(row.created_at).toISOString(),
  }))
}
