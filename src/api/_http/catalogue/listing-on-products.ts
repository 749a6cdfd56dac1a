import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { LISTING_MODULE } from "../../../modules/listing"
import { SOLD_PRODUCT } from "../../../workflows/listing/product-of-listing"

/** What every stock product read carries of its listing. */
const LISTING_FIELDS = [
  "listing.id",
  "listing.condition",
  "listing.status",
  "listing.brand",
  "listing.seller.id",
  "listing.seller.handle",
  "listing.seller.name",
]

const listed = z.looseObject({ listing: z.object({ id: z.string(), status: z.string() }) })

/**
 * Adds the seller and the condition to Medusa's own product routes. An active listing whose pieces are all
 * claimed reads `reserved` there, as it does in ours.
 */
export function listingOnProducts(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  req.queryConfig?.fields.push(...LISTING_FIELDS)
  const answer = res.json.bind(res)
  res.json = (body: unknown) => {
    void markReserved(req, body).then(() => answer(body), next)
    return res
  }
  next()
}

/** Filters that name products one by one: whoever asks for one of them may see that it is sold. */
const NAMING = ["id", "handle", "external_id", "$or"]

/** A list of products is what can be bought: sold pieces are in it only when they are named. */
export function withoutSold(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  if (NAMING.every((name) => req.filterableFields[name] === undefined)) {
    req.filterableFields.$or = [{ external_id: null }, { external_id: { $ne: SOLD_PRODUCT } }]
  }
  next()
}

const productBody = z.object({ product: z.unknown().optional() })
const productsBody = z.object({ products: z.array(z.unknown()) })

async function markReserved(req: MedusaRequest, body: unknown): Promise<void> {
  const products = productsBody.safeParse(body).data?.products ?? [
    productBody.safeParse(body).data?.product,
  ]
  const active = products.filter(isActive)
  if (active.length === 0) return
  const free = new Set(
    await req.scope
      .resolve(LISTING_MODULE)
      .listFreeListings(active.map(({ listing }) => listing.id))
  )
  for (const { listing } of active) if (!free.has(listing.id)) listing.status = "reserved"
}

function isActive(product: unknown): product is z.infer<typeof listed> {
  return listed.safeParse(product).data?.listing.status === "active"
}
