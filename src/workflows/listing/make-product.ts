import type { CreateProductWorkflowInputDTO, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, toHandle } from "@medusajs/framework/utils"
import { createInventoryLevelsWorkflow, createProductsWorkflow } from "@medusajs/medusa/core-flows"
import { z } from "zod"
import { ListingErrors } from "../../modules/listing/errors"
import type { NewPiece } from "../../modules/listing/pieces"
import { type ListingDraft, productOf } from "./product-of-listing"

type Variant = { id: string; title: string }

type NewProduct = {
  product_id: string
  draft: ListingDraft
  category_ids: string[]
  sales_channel_id: string
  shipping_profile_id: string
}

/** Others may take a handle between the look and the making; each try after the first has a tail. */
const TRIES = 4

/**
 * The hidden product of a listing, under an id that is known before it exists. Throws
 * `LISTING_HANDLE_TAKEN` for a handle that its seller asked for; one made of the title gets a tail.
 */
export async function makeProduct(
  container: MedusaContainer,
  { product_id, draft, ...place }: NewProduct
): Promise<Variant[]> {
  const wish = draft.handle ?? (toHandle(draft.title) || "listing")
  for (let tries = 1; ; tries++) {
    if (draft.handle && (await isTaken(container, draft.handle))) {
      throw ListingErrors.LISTING_HANDLE_TAKEN({ handle: draft.handle })
    }
    const handle = tries === 1 && !(await isTaken(container, wish)) ? wish : `${wish}-${tail()}`
    const product: CreateProductWorkflowInputDTO & { id: string } = {
      ...productOf(draft, { ...place, handle }),
      id: product_id,
    }
    try {
      const { result } = await createProductsWorkflow(container).run({
        input: { products: [product] },
      })
      return result.flatMap(({ variants }) => variants)
    } catch (error) {
      if (tries === TRIES || !(await isTaken(container, handle))) throw error
    }
  }
}

async function isTaken(container: MedusaContainer, handle: string): Promise<boolean> {
  const taken = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ handle }, { select: ["id"], take: 1 })
  return taken.length > 0
}

const rows = z.array(
  z.object({
    id: z.string(),
    inventory_items: z.array(z.object({ inventory_item_id: z.string() })).min(1),
  })
)

/** The stock of a new product's variants at the marketplace's location. @returns it as pieces */
export async function stockPieces(
  container: MedusaContainer,
  input: { draft: ListingDraft; variants: readonly Variant[]; stock_location_id: string }
): Promise<NewPiece[]> {
  const { draft, variants, stock_location_id: location_id } = input
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_variant",
    fields: ["id", "inventory_items.inventory_item_id"],
    filters: { id: variants.map(({ id }) => id) },
  })
  const itemOf = new Map(
    rows.parse(data).map(({ id, inventory_items }) => [id, inventory_items[0]?.inventory_item_id])
  )
  const pieces = draft.variants.map(({ title, size, color, condition, stock }) => {
    const variant_id = variants.find((variant) => variant.title === title)?.id
    const inventory_item_id = itemOf.get(variant_id ?? "")
    if (!variant_id || !inventory_item_id) throw new Error(`Medusa made no variant "${title}"`)
    return { variant_id, inventory_item_id, size, color, condition, stock }
  })
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: pieces.map(({ inventory_item_id, stock }) => ({
        inventory_item_id,
        location_id,
        stocked_quantity: stock,
      })),
    },
  })
  return pieces.map(({ inventory_item_id: _ofMedusa, ...piece }) => piece)
}

function tail(): string {
  return Math.floor(Math.random() * 36 ** 6)
    .toString(36)
    .padStart(6, "0")
}
