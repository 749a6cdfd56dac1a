import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { LISTING_CARD_MODULE } from "../../../modules/listing-card"
import { SHELF_ORDERS, type ShelfOrder } from "../../../modules/listing-card/shelf"
import { remembered } from "../../../shared/remembered"
import { SOLD_PRODUCT } from "../../../workflows/listing/product-of-listing"

const whole = (limits: { min: number; max: number }) =>
  z.coerce.number().int().min(limits.min).max(limits.max)

/** A list that nothing narrows down; whatever else is asked is core's to answer, or to refuse. */
const plain = z.strictObject({
  limit: whole({ min: 1, max: 100 }).default(50),
  offset: whole({ min: 0, max: 1_000_000 }).default(0),
  order: z
    .templateLiteral([z.enum(["", "-"]), z.enum(SHELF_ORDERS)])
    .default("id")
    .transform(orderOf),
  fields: z.string().optional(),
  region_id: z.string().optional(),
  country_code: z.string().optional(),
  province: z.string().optional(),
  cart_id: z.string().optional(),
})

/** So many are counted each time; counting more reads them all, and is done every few seconds. */
const FEW = 2_000
const counts = remembered<number>({ for_ms: 5_000, most: 100 })
/** An empty list of ids would be no filter at all. */
const NOBODY = "prod_nobody"

/**
 * Spares `GET /store/products` the reading of a whole catalogue: core counts all products for each page and,
 * where there are two sales channels, sends their ids along. So core is asked for the products of this page
 * by their ids, with the query otherwise as it is, and its answer says where in the list they are.
 */
export async function productsByPage(
  req: MedusaRequest & { publishable_key_context?: { sales_channel_ids: string[] } },
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  const sales_channel_ids = req.publishable_key_context?.sales_channel_ids ?? []
  // Mounted at the list, but what is below it comes by as well.
  const query = req.method === "GET" && req.path === "/" ? plain.safeParse(req.query).data : null
  if (!query || sales_channel_ids.length === 0) return next()
  const { order, limit, offset } = query
  const shelf = { sales_channel_ids, sold: SOLD_PRODUCT }
  const cards = req.scope.resolve(LISTING_CARD_MODULE)
  const [ids, few] = await Promise.all([
    cards.listShelf({ ...shelf, order, limit, offset }),
    cards.countShelf({ ...shelf, most: FEW }),
  ])
  const count =
    few < FEW
      ? few
      : await counts(sales_channel_ids.join(), () => cards.countShelf({ ...shelf, most: null }))
  req.query = { ...req.query, id: ids.length > 0 ? ids : [NOBODY], offset: "0" }
  const answer = res.json.bind(res)
  res.json = (body: unknown) => answer(isPage(body) ? { ...body, count, offset } : body)
  next()
}

function orderOf(text: string): ShelfOrder {
  const by = text.replace("-", "") as ShelfOrder["by"]
  return { by, direction: text.startsWith("-") ? "desc" : "asc" }
}

function isPage(body: unknown): body is { products: unknown[] } {
  return typeof body === "object" && body !== null && "products" in body
}
