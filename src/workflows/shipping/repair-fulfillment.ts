import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createReservationsWorkflow } from "@medusajs/medusa/core-flows"
import { repairOf } from "../../domain/shipping/fulfillment-books"
import { type Fulfillment, findFulfillment } from "./find-fulfillment"
import { type Line, readFulfillmentBooks } from "./read-fulfillment-books"

type Parcel = { shipment_id: string; order_id: string; lines: readonly Line[] }

/**
 * Medusa's fulfillment of a parcel, if it stands whole. What a process that died while making or
 * cancelling it left half done (a row without an order, pieces fulfilled and still reserved, stock
 * lowered or raised too soon) is taken back. Medusa makes the row first and cancels it last, and so
 * do we: as long as it lives, something may be left to repair, and a repair that dies is repeated.
 * Called by `changingFulfillment`. @returns its id
 */
export async function wholeFulfillment(
  container: MedusaContainer,
  { shipment_id, order_id, lines }: Parcel
): Promise<string | undefined> {
  const line_item_ids = lines.map((line) => line.line_item_id)
  const found = await findFulfillment(container, { shipment_id, line_item_ids })
  // What has been shipped was whole.
  if (!found || found.shipped_at) return found?.id

  const { location_id } = found
  const repair = repairOf(await readFulfillmentBooks(container, found, lines))
  if (repair.unregister.length > 0) {
    await container.resolve(Modules.ORDER).cancelFulfillment({
      order_id,
      reference: Modules.FULFILLMENT,
      reference_id: found.id,
      items: repair.unregister,
    })
  }
  if (repair.restock.length > 0) {
    const levels = repair.restock.map(({ inventory_item_id, adjustment }) => ({
      inventoryItemId: inventory_item_id,
      locationId: location_id,
      adjustment,
    }))
    await container.resolve(Modules.LOCKING).execute(
      levels.map((level) => level.inventoryItemId),
      () => container.resolve(Modules.INVENTORY).adjustInventory(levels)
    )
  }
  if (repair.reserve.length > 0) {
    const reservations = repair.reserve.map((each) => ({ ...each, location_id }))
    await createReservationsWorkflow(container).run({ input: { reservations } })
  }
  if (repair.whole) return found.id
  await remove(container, found)
  return undefined
}

/** One that the order knows stays as its history. */
async function remove(container: MedusaContainer, { id, order }: Fulfillment): Promise<void> {
  const fulfillments = container.resolve(Modules.FULFILLMENT)
  await fulfillments.cancelFulfillment(id)
  if (!order) await fulfillments.deleteFulfillment(id)
}
