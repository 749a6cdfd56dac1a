import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "zod"
import type { FulfillmentBooks } from "../../domain/shipping/fulfillment-books"
import { LISTING_MODULE } from "../../modules/listing"
import type { Fulfillment } from "./find-fulfillment"

const orders = z.array(
  z.object({
    items: z.array(
      z.object({
        id: z.string(),
        variant_id: z.string().nullable(),
        detail: z.object({ fulfilled_quantity: z.coerce.number() }),
      })
    ),
  })
)

const variants = z.array(
  z.object({
    id: z.string(),
    inventory_items: z.array(z.object({ inventory_item_id: z.string() })),
  })
)

export type Line = { line_item_id: string; variant_id: string | null; quantity: number }

/** Reads all books that a fulfillment of these lines stands in. Lines that are no piece have no stock. */
export async function readFulfillmentBooks(
  container: MedusaContainer,
  { order, location_id }: Fulfillment,
  lines: readonly Line[]
): Promise<FulfillmentBooks> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const inventory = container.resolve(Modules.INVENTORY)
  const listings = container.resolve(LISTING_MODULE)
  const pieces = await listings.listPieces({ variant_id: lines.flatMap(variantOf) })
  const variant_id = pieces.map((piece) => piece.variant_id)

  const claims = await listings.listPieceClaims(
    {
      variant_id,
      listing_id: pieces.map((piece) => piece.listing_id),
      status: ["ordered", "sold"],
    },
    { select: ["order_id"] }
  )
  const fulfilled = await query.graph({
    entity: "order",
    fields: ["items.*", "items.detail.*"],
    filters: { id: [...new Set(claims.flatMap(({ order_id }) => order_id ?? []))] },
  })
  const items = orders.parse(fulfilled.data).flatMap((each) => each.items)

  const stocked = await query.graph({
    entity: "product_variant",
    fields: ["id", "inventory_items.inventory_item_id"],
    filters: { id: variant_id },
  })
  const inventoryItemOf = new Map(
    variants
      .parse(stocked.data)
      .map(({ id, inventory_items }) => [id, inventory_items[0]?.inventory_item_id ?? ""])
  )
  const reservations = await inventory.listReservationItems({
    line_item_id: lines.map((line) => line.line_item_id),
  })
  const levels = await inventory.listInventoryLevels({
    inventory_item_id: [...inventoryItemOf.values()],
    location_id,
  })

  return {
    linked: Boolean(order),
    lines: lines.flatMap(({ line_item_id, variant_id, quantity }) => {
      const inventory_item_id = inventoryItemOf.get(variant_id ?? "")
      if (!inventory_item_id) return []
      return {
        line_item_id,
        inventory_item_id,
        quantity,
        registered: sum(items.filter(({ id }) => id === line_item_id).map(fulfilledOf)),
        reserved: sum(
          reservations.filter((each) => each.line_item_id === line_item_id).map(quantityOf)
        ),
      }
    }),
    stocks: pieces.flatMap(({ variant_id, stock }) => {
      const inventory_item_id = inventoryItemOf.get(variant_id)
      const level = levels.find((each) => each.inventory_item_id === inventory_item_id)
      if (!inventory_item_id || !level) return []
      return {
        inventory_item_id,
        offered: stock,
        fulfilled: sum(items.filter((item) => item.variant_id === variant_id).map(fulfilledOf)),
        stocked: Number(level.stocked_quantity),
      }
    }),
  }
}

function variantOf({ variant_id }: Line): string[] {
  return variant_id ? [variant_id] : []
}

function fulfilledOf({ detail }: { detail: { fulfilled_quantity: number } }): number {
  return detail.fulfilled_quantity
}

function quantityOf({ quantity }: { quantity: unknown }): number {
  return Number(quantity)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
