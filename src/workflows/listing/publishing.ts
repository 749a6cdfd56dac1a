import type { MedusaContainer } from "@medusajs/framework/types"
import { type FilledListing, type Missing, missingIn } from "../../domain/listing/publishable"
import { LISTING_MODULE } from "../../modules/listing"
import { ListingErrors } from "../../modules/listing/errors"
import { RELUV_MODULE } from "../../modules/reluv"
import { rulesIn } from "../category/rules-in"
import { categoryPath } from "./category-path"
import { readListed } from "./listed"

/** All that a listing lacks before it may be on sale: the one place where this is asked. */
export async function missingOf(
  container: MedusaContainer,
  listing: FilledListing
): Promise<Missing[]> {
  const { publishing } = container.resolve(RELUV_MODULE).options.policies
  const path = await categoryPath(container, listing.category_id)
  return missingIn(listing, publishing, await rulesIn(container, path))
}

/** Throws `LISTING_INCOMPLETE` with all that is missing. */
export async function requirePublishable(
  container: MedusaContainer,
  listing: FilledListing
): Promise<void> {
  const missing = await missingOf(container, listing)
  if (missing.length > 0) throw ListingErrors.LISTING_INCOMPLETE({ missing })
}

/** The same of a listing that is there already. */
export async function missingOfListing(container: MedusaContainer, id: string): Promise<Missing[]> {
  const row = await container.resolve(LISTING_MODULE).readListing({ id })
  if (!row) throw ListingErrors.LISTING_NOT_FOUND()
  return missingOf(container, await readListed(container, row))
}
