import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTING_MODULE } from "../../../modules/listing"
import type { Actor } from "../../../shared/sql"
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

const UNDO: Actor = { type: "system", id: "undo" }

type ChangedListing = { id: string; change: ListingChange; actor: Actor }

/** Writes the preloved facts that changed, and tells of the whole change. Undone: the old ones come back. */
export const updateListingFactsStep = createStep(
  "update-listing-facts",
  async ({ id, change, actor }: ChangedListing, { container }) => {
    const fields = Object.entries(change).flatMap(([name, value]) =>
      value === undefined ? [] : name
    )
    if (fields.length === 0) return new StepResponse(undefined)
    const changed = FACTS.filter((name) => change[name] !== undefined)
    const listings = container.resolve(LISTING_MODULE)
    const before = await listings.retrieveListing(id, { select: [...FACTS] })
    const facts = Object.fromEntries(changed.map((name) => [name, change[name]]))
    await listings.changeFacts({ id, facts, fields, actor })
    const old = Object.fromEntries(changed.map((name) => [name, before[name]]))
    return new StepResponse(undefined, { id, facts: old, fields })
  },
  async (undone, { container }) => {
    if (!undone) return
    await container.resolve(LISTING_MODULE).changeFacts({ ...undone, actor: UNDO })
  }
)
