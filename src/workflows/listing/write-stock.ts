import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createInventoryLevelsWorkflow,
  updateInventoryLevelsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { Variant } from "../../domain/listing/variants"
import type { PendingVariants } from "../../modules/listing/pending-change"
import { getMarketplace } from "../marketplace/marketplace"
import { readProduct } from "./read-product"

/** In the metadata of an inventory level: how many were offered in all when it was last written. */
const OFFERED = "reluv_offered"

/**
 * Medusa's stock falls as parcels leave, ours does not: it follows by the difference, and says of how many
 * it is, so that the same difference is not made twice.
 */
export async function writeStock(
  container: MedusaContainer,
  product_id: string,
  { all, stocks }: PendingVariants
): Promise<void> {
  const { stock_location_id: location_id } = await getMarketplace(container)
  const items = await itemsOf(container, product_id, all)
  const levels = await container
    .resolve(Modules.INVENTORY)
    .listInventoryLevels({ inventory_item_id: [...items.values()], location_id })
  const levelOf = new Map(levels.map((level) => [level.inventory_item_id, level]))
  const inventory_levels = all.flatMap(({ id, stock }) => {
    const inventory_item_id = items.get(id)
    if (!inventory_item_id || levelOf.has(inventory_item_id)) return []
    return [{ inventory_item_id, location_id, stocked_quantity: stock }]
  })
  if (inventory_levels.length > 0) {
    await createInventoryLevelsWorkflow(container).run({ input: { inventory_levels } })
  }
  const updates = stocks.flatMap(({ variant_id, before, now }) => {
    const inventory_item_id = items.get(variant_id) ?? ""
    const level = levelOf.get(inventory_item_id)
    if (!level) return []
    const metadata = { ...level.metadata }
    const counted = typeof metadata[OFFERED] === "number" ? metadata[OFFERED] : before
    const stocked_quantity = Number(level.stocked_quantity) + now - counted
    return [
      {
        inventory_item_id,
        location_id,
        stocked_quantity,
        metadata: { ...metadata, [OFFERED]: now },
      },
    ]
  })
  if (updates.length > 0) await updateInventoryLevelsWorkflow(container).run({ input: { updates } })
}

async function itemsOf(
  container: MedusaContainer,
  product_id: string,
  wanted: readonly Variant[]
): Promise<Map<string, string>> {
  const product = await readProduct(container, product_id)
  return new Map(
    (product?.variants ?? []).flatMap(({ id, inventory_items }) => {
      const item = inventory_items?.[0]?.inventory_item_id
      return item && wanted.some((one) => one.id === id) ? [[id, item]] : []
    })
  )
}
