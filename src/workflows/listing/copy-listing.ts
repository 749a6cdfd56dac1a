import type { MedusaContainer } from "@medusajs/framework/types"
import { relistingOf } from "../../domain/listing/relisting"
import { LISTING_MODULE } from "../../modules/listing"
import { ListingErrors } from "../../modules/listing/errors"
import type { ListingRow } from "../../modules/listing/reading"
import { flow } from "../../shared/flow"
import type { Actor } from "../../shared/sql"
import { createListingWorkflow } from "./create-listing"
import { readListed } from "./listed"
import { updateListingWorkflow } from "./update-listing"

type Whose = { id: string; seller_id: string; idempotency_key: string | null }

/**
 * Another listing with the same facts, under a handle of its own: a draft. They share their pictures, which
 * are kept for as long as one of them shows them (`src/modules/picture/uses.ts`).
 */
export const duplicateListingWorkflow = flow(
  "reluv-duplicate-listing",
  async (container, { idempotency_key, ...whose }: Whose) =>
    copyListing(container, await findOwn(container, whose), { publish: false, idempotency_key })
)

/**
 * Offers again what its seller took off sale, or sold. Throws `LISTING_STATUS_NOT_ALLOWED` for anything
 * else, and `LISTING_INCOMPLETE` where it lacks what is asked for by now.
 */
export const relistListingWorkflow = flow(
  "reluv-relist-listing",
  async (container, { idempotency_key, actor, ...whose }: Whose & { actor: Actor }) => {
    const row = await findOwn(container, whose)
    const way = relistingOf(row.status)
    if (way === "copy") return copyListing(container, row, { publish: true, idempotency_key })
    if (way === null) {
      throw ListingErrors.LISTING_STATUS_NOT_ALLOWED({ from: row.status, to: "active" })
    }
    const wish = { change: {}, status: "active" as const, actor }
    await updateListingWorkflow(container).run({ input: { ...whose, ...wish } })
    return { id: row.id }
  }
)

async function findOwn(
  container: MedusaContainer,
  whose: Omit<Whose, "idempotency_key">
): Promise<ListingRow> {
  const row = await container.resolve(LISTING_MODULE).readListing(whose)
  if (!row) throw ListingErrors.LISTING_NOT_FOUND()
  return row
}

async function copyListing(
  container: MedusaContainer,
  row: ListingRow,
  how: { publish: boolean; idempotency_key: string | null }
): Promise<{ id: string }> {
  const { variants, images, measurements, defects, ...facts } = await readListed(container, row)
  const { result } = await createListingWorkflow(container).run({
    input: {
      ...facts,
      images: [...images],
      measurements: measurements && { ...measurements },
      defects: [...defects],
      seller_id: row.seller_id,
      handle: null,
      variants: variants.map(({ id: _its, claimed: _taken, ...variant }) => variant),
      copy_of: row.id,
      ...how,
    },
  })
  return result
}
