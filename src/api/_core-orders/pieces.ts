import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "zod"
import { LISTING_MODULE } from "../../modules/listing"

const lines = z.object({ items: z.array(z.object({ variant_id: z.string().nullish() })) })

const stock = z.array(z.object({ variant_id: z.string() }))

/** Whether a body names a seller's piece, or the draft that it is about holds one. */
export async function holdsPieces(req: MedusaRequest): Promise<boolean> {
  const wanted = lines.safeParse(req.body).data?.items ?? []
  const variants = [...wanted, ...(await linesOf(req)), ...(await stockOf(req))].flatMap(
    ({ variant_id }) => variant_id ?? []
  )
  if (variants.length === 0) return false
  const pieces = await req.scope
    .resolve(LISTING_MODULE)
    .listPieces({ variant_id: variants }, { select: ["id"], take: 1, withDeleted: true })
  return pieces.length > 0
}

/** The variants whose stock a reservation of an operator's own would take. */
async function stockOf(req: MedusaRequest) {
  const { inventory_item_id } = Object(req.body) as Record<string, unknown>
  if (typeof inventory_item_id !== "string") return []
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_variant_inventory_item",
    fields: ["variant_id"],
    filters: { inventory_item_id },
  })
  return stock.parse(data)
}

async function linesOf(req: MedusaRequest) {
  if (!req.path.endsWith("/convert-to-order")) return []
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["items.variant_id"],
    filters: { id: req.params.id },
  })
  return lines.safeParse(data[0]).data?.items ?? []
}
