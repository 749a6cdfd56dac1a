import { Modules } from "@medusajs/framework/utils"
import { LISTING_MODULE } from "../../../../../../modules/listing"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import type { listListingsOfSeller } from "../../contract"
import { findSeller } from "../find-seller"

/** Newest first; two queries for a page of them. */
export async function GET(
  req: RequestTo<typeof listListingsOfSeller>,
  res: ResponseOf<typeof listListingsOfSeller>
) {
  const { id: seller_id } = await findSeller(req.scope, req.params.id)
  const { status, limit, offset } = req.validatedQuery
  const [rows, count] = await req.scope
    .resolve(LISTING_MODULE)
    .listAndCountListings(
      { seller_id, is_made: true, ...(status ? { status } : {}) },
      { take: limit, skip: offset, order: { id: "DESC" } }
    )
  const products = await req.scope
    .resolve(Modules.PRODUCT)
    .listProducts(
      { id: rows.map(({ product_id }) => product_id) },
      { select: ["id", "title", "thumbnail"], take: limit }
    )
  const productOf = new Map(products.map((product) => [product.id, product]))
  const listings = rows.map((row) => ({
    id: row.id,
    product_id: row.product_id,
    title: productOf.get(row.product_id)?.title ?? row.id,
    thumbnail: productOf.get(row.product_id)?.thumbnail ?? null,
    price: row.price,
    status: row.status,
    created_at: new Date(row.created_at).toISOString(),
  }))
  res.json({ listings, count, offset, limit })
}
