import type { MedusaContainer } from "@medusajs/framework/types"
import type { MedusaError } from "@medusajs/framework/utils"
import { LISTING_MODULE } from "../../modules/listing"
import { ListingErrors } from "../../modules/listing/errors"
import type { Actor } from "../../shared/sql"
import { deleteListingWorkflow } from "./delete-listing"
import { refusalOf } from "./refusal-of"
import { updateListingWorkflow } from "./update-listing"

/** Listings that are changed at the same moment: each waits for Medusa, and for no other. */
const SIDE_BY_SIDE = 5

export type BulkChange = { id: string } & (
  | { action: "activate" | "deactivate" | "delete" }
  /** Whole rupiah, of the only variant. */
  | { action: "reprice"; price: number }
)

export type BulkResult = { id: string; error: MedusaError | null }

/**
 * Changes several listings of a seller, each by itself: one that is refused keeps none of the others back.
 * What is so already is done, so that asking again changes nothing. @returns an answer to each, in order
 */
export async function changeListings(
  container: MedusaContainer,
  input: { seller_id: string; actor: Actor; changes: readonly BulkChange[] }
): Promise<BulkResult[]> {
  const { seller_id, actor, changes } = input
  const rows = await container
    .resolve(LISTING_MODULE)
    .listListings(
      { id: changes.map(({ id }) => id), seller_id, is_made: true },
      { select: ["id", "status"], take: changes.length }
    )
  const statusOf = new Map(rows.map(({ id, status }) => [id, status]))
  const results: BulkResult[] = []
  const waiting = changes.entries()
  const work = async () => {
    for (const [index, change] of waiting) {
      const status = statusOf.get(change.id)
      results[index] = await resultOf(container, change.id, async () => {
        if (status === "deleted" && change.action === "delete") return
        if (!status || status === "deleted") throw ListingErrors.LISTING_NOT_FOUND()
        await make(container, { change, seller_id, actor })
      })
    }
  }
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work))
  return results
}

async function make(
  container: MedusaContainer,
  { change, seller_id, actor }: { change: BulkChange; seller_id: string; actor: Actor }
): Promise<void> {
  const own = { id: change.id, seller_id, actor }
  switch (change.action) {
    case "delete":
      await deleteListingWorkflow(container).run({ input: own })
      return
    case "reprice": {
      const input = { ...own, change: { price: change.price }, status: null }
      await updateListingWorkflow(container).run({ input })
      return
    }
    case "activate":
    case "deactivate": {
      const status = change.action === "activate" ? ("active" as const) : ("inactive" as const)
      await updateListingWorkflow(container).run({ input: { ...own, change: {}, status } })
    }
  }
}

async function resultOf(
  container: MedusaContainer,
  id: string,
  work: () => Promise<void>
): Promise<BulkResult> {
  try {
    await work()
    return { id, error: null }
  } catch (error) {
    return { id, error: refusalOf(container, id, error) }
  }
}
