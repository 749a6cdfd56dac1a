import type { MedusaContainer } from "@medusajs/framework/types"
import { newlyMissing } from "../../domain/listing/publishable"
import type { SellersWish } from "../../domain/listing/sellers-change"
import { LISTING_MODULE } from "../../modules/listing"
import { ListingErrors } from "../../modules/listing/errors"
import type { PendingChange } from "../../modules/listing/pending-change"
import { flow } from "../../shared/flow"
import type { Actor } from "../../shared/sql"
import { categoryPath } from "./category-path"
import { readListed } from "./listed"
import { moderationOfTexts } from "./moderation-of-texts"
import { type ListingChange, type PlannedChange, planChange } from "./plan-change"
import { missingOf } from "./publishing"
import { settleListing } from "./settle-listing"

const LEASE_SECONDS = 60
/** How often a listing may change between the reading of it and the change. */
const TRIES = 3

export type UpdateListing = {
  id: string
  seller_id: string
  change: ListingChange
  status: SellersWish["wanted"]
  actor: Actor
}

/**
 * Changes a listing of a seller. What is asked is written down first, then done to Medusa's product, then
 * the listing's own: whoever dies over it leaves it to the next change, or to the job.
 */
export const updateListingWorkflow = flow(
  "reluv-update-listing",
  async (container, asked: UpdateListing) => {
    for (let tries = 1; !(await begin(container, asked)); tries++) {
      if (tries === TRIES) throw ListingErrors.LISTING_CHANGING()
    }
    await settleListing(container, asked.id)
    return { id: asked.id }
  }
)

/** @returns false when the listing changed between the reading and the writing */
async function begin(container: MedusaContainer, asked: UpdateListing): Promise<boolean> {
  const { id, seller_id, change, status, actor } = asked
  await settleListing(container, id)
  const listings = container.resolve(LISTING_MODULE)
  const row = await listings.readListing({ id, seller_id })
  if (!row) throw ListingErrors.LISTING_NOT_FOUND()
  const before = await readListed(container, row)
  const plan = planChange(before, change)
  const all = await missingOf(container, plan.after)
  // Rules that became stricter take nothing off sale; what is written anew has to fit them.
  const newly = plan.rewritten ? all : newlyMissing(await missingOf(container, before), all)
  const { title, description } = plan.after
  const moderation = await moderationOfTexts(container, {
    seller_id,
    texts: [title, description],
    // Another price, or hiding it, is not refused for what stands there already.
    is_asked: change.title !== undefined || change.description !== undefined || status === "active",
  })
  return listings.beginChange({
    id,
    seller_id,
    version: row.version,
    change: plan.fields.length > 0 ? await pending(container, { change, plan, actor }) : null,
    rewrites: plan.rewrites,
    lacking: { all, newly },
    wish: { wanted: status, rewritten: plan.rewritten, moderation },
    actor,
    lease_seconds: LEASE_SECONDS,
  })
}

async function pending(
  container: MedusaContainer,
  { change, plan, actor }: { change: ListingChange; plan: PlannedChange; actor: Actor }
): Promise<PendingChange> {
  const { title, description, material, category_id, images, weight, dimensions } = change
  const category_ids =
    category_id === undefined ? undefined : await categoryPath(container, category_id)
  return {
    actor,
    fields: plan.fields,
    facts: plan.facts,
    product: { title, description, material, category_ids, images, weight, dimensions },
    variants: plan.variants,
  }
}
