import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  batchLinkProductsToCollectionWorkflow,
  createCollectionsWorkflow,
} from "@medusajs/medusa/core-flows"

/** Stock storefronts show collections on their first page, and nothing where there is none. */
const COLLECTION = { title: "Pilihan Minggu Ini", handle: "pilihan-minggu-ini" }
const PIECES = 12

/** The newest pieces. Made once. */
export async function seedCollection(container: MedusaContainer): Promise<void> {
  const products = container.resolve(Modules.PRODUCT)
  const [existing] = await products.listProductCollections({ handle: COLLECTION.handle })
  if (existing) return
  const pieces = await products.listProducts(
    { status: "published" },
    { select: ["id"], order: { created_at: "DESC" }, take: PIECES }
  )
  const { result } = await createCollectionsWorkflow(container).run({
    input: { collections: [COLLECTION] },
  })
  await batchLinkProductsToCollectionWorkflow(container).run({
    input: { id: result[0]?.id ?? "", add: pieces.map(({ id }) => id), remove: [] },
  })
}
