import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTING_FACTS, type ListingFacts } from "../../domain/listing/listing-facts"
import type { SellersWish } from "../../domain/listing/sellers-change"
import { LISTING_MODULE } from "../../modules/listing"
import type { PendingChange } from "../../modules/listing/changing"
import { ListingErrors } from "../../modules/listing/errors"
import { flow } from "../../shared/flow"
import type { Actor } from "../../shared/sql"
import { categoryPath } from "./category-path"
import { moderationOfShop } from "./moderation-of-shop"
import { settleListing } from "./settle-listing"

const LEASE_SECONDS = 60

/** What a seller may change. A field that is absent stays; prices in rupiah, weight in grams. */
type ListingChange = ListingFacts & {
  title?: string
  description?: string | null
  category_id?: string | null
  images?: string[]
  weight?: number
  dimensions?: PendingChange["product"]["dimensions"]
  /** Of the only variant. */
  price?: number
  /** Of some of several variants. */
  variants?: { id: string; price: number }[]
}

export type UpdateListing = {
  id: string
  seller_id: string
  change: ListingChange
  status: SellersWish["wanted"]
  actor: Actor
}

/** A price is what it costs, not what it is: nobody has to look at it again. */
const NOT_REVIEWED: readonly string[] = ["price", "variants", "original_price"]

/**
 * Changes a listing of a seller. What is asked is written down first, then done to Medusa's product, then
 * the listing's own: whoever dies over it leaves it to the next change, or to the job.
 */
export const updateListingWorkflow = flow(
  "reluv-update-listing",
  async (container, { id, seller_id, change, status, actor }: UpdateListing) => {
    await settleListing(container, id)
    const asked = await changeOf(container, { id, seller_id, change, actor })
    const moderation = await moderationOfShop(container, seller_id)
    const rewritten = asked.fields.some((field) => !NOT_REVIEWED.includes(field))
    await container.resolve(LISTING_MODULE).beginChange({
      id,
      seller_id,
      change: asked.fields.length > 0 ? asked : null,
      wish: { wanted: status, rewritten, moderation },
      actor,
      lease_seconds: LEASE_SECONDS,
    })
    await settleListing(container, id)
    return { id }
  }
)

async function changeOf(
  container: MedusaContainer,
  { id, seller_id, change, actor }: Omit<UpdateListing, "status">
): Promise<PendingChange> {
  const { title, description, category_id, images, weight, dimensions } = change
  const category_ids =
    category_id === undefined ? undefined : await categoryPath(container, category_id)
  return {
    actor,
    fields: Object.entries(change).flatMap(([name, value]) => (value === undefined ? [] : name)),
    facts: Object.fromEntries(LISTING_FACTS.map((name) => [name, change[name]])),
    product: { title, description, category_ids, images, weight, dimensions },
    prices: await pricesOf(container, { id, seller_id, change }),
  }
}

/** Throws `LISTING_PRICES_APART` and `VARIANT_NOT_FOUND`. */
async function pricesOf(
  container: MedusaContainer,
  { id, seller_id, change }: Pick<UpdateListing, "id" | "seller_id" | "change">
): Promise<PendingChange["prices"]> {
  const { price, variants } = change
  if (price === undefined && variants === undefined) return []
  const listings = container.resolve(LISTING_MODULE)
  const [own] = await listings.listListings({ id, seller_id }, { select: ["id"] })
  if (!own) throw ListingErrors.LISTING_NOT_FOUND()
  const pieces = await listings.listPieces({ listing_id: id }, { select: ["variant_id"] })
  const known = pieces.map(({ variant_id }) => variant_id)
  const [only, another] = known
  if (price !== undefined) {
    if (!only || another) throw ListingErrors.LISTING_PRICES_APART()
    return [{ variant_id: only, price }]
  }
  const strangers = (variants ?? []).map((one) => one.id).filter((one) => !known.includes(one))
  if (strangers.length > 0) throw ListingErrors.VARIANT_NOT_FOUND({ ids: strangers })
  return (variants ?? []).map((one) => ({ variant_id: one.id, price: one.price }))
}
