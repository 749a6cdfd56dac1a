import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTING_MODULE } from "../../../modules/listing"
import type { ListingChange } from "../listing-change"

const FACTS = [
  "condition",
  "brand",
  "size",
  "color",
  "measurements",
  "defects",
  "original_price",
  "weight",
  "price",
] as const

/** Writes the preloved facts that changed. Undone: the old ones come back. */
export const updateListingFactsStep = createStep(
  "update-listing-facts",
  async ({ id, change }: { id: string; change: ListingChange }, { container }) => {
    const facts = Object.fromEntries(
      FACTS.filter((name) => change[name] !== undefined).map((name) => [name, change[name]])
    )
    if (Object.keys(facts).length === 0) return new StepResponse(undefined)
    const listings = container.resolve(LISTING_MODULE)
    const before = await listings.retrieveListing(id, { select: [...FACTS] })
    await listings.updateListings({ id, ...facts })
    const old = Object.fromEntries(
      Object.keys(facts).map((name) => [name, before[name as (typeof FACTS)[number]]])
    )
    return new StepResponse(undefined, { id, old })
  },
  async (change, { container }) => {
    if (!change) return
    await container.resolve(LISTING_MODULE).updateListings({ id: change.id, ...change.old })
  }
)
