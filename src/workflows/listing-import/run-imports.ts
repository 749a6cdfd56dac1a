import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTING_IMPORT_MODULE } from "../../modules/listing-import"
import type { RowToDo } from "../../modules/listing-import/imports"
import { saidBy } from "../../shared/errors"
import type { Actor } from "../../shared/sql"
import { workOffDue } from "../due/work-off-due"
import { type CreateListing, createListingWorkflow } from "../listing/create-listing"
import { type UpdateListing, updateListingWorkflow } from "../listing/update-listing"

/** Longer than making one listing may take. */
const LEASE_SECONDS = 120

/** Another moment they are not true any more. */
const PASSING: readonly string[] = ["LISTING_CHANGING", "LISTING_BEING_MADE"]

/** What a row asks for, as the request for one listing would have been read. */
export type AskedOfListing =
  | { create: Omit<CreateListing, "seller_id" | "idempotency_key"> }
  | { update: Pick<UpdateListing, "change" | "status"> }

/**
 * Does rows of imports whose turn it is, each as the request for one listing does it. A row that died half
 * way makes the same listing when it is taken up again: its id names the request. @returns how many rows
 */
export function runImports(
  container: MedusaContainer,
  { most }: { most: number }
): Promise<number> {
  const imports = container.resolve(LISTING_IMPORT_MODULE)
  return workOffDue(container, {
    clock: "import-listing",
    most,
    claim: (one) => imports.claimRows({ ...one, lease_seconds: LEASE_SECONDS }),
    work: async (row) => {
      try {
        await imports.finishRow({ id: row.id, listing_id: await listingOf(container, row) })
      } catch (error) {
        const refusal = refusalIn(error)
        if (!refusal) throw error
        await imports.refuseRow({ id: row.id, ...refusal })
      }
    },
    about: () => ({}),
  })
}

async function listingOf(container: MedusaContainer, row: RowToDo): Promise<string> {
  const { seller_id, actor } = await container
    .resolve(LISTING_IMPORT_MODULE)
    .retrieveListingImport(row.import_id, { select: ["seller_id", "actor"] })
  const asked = row.asked as AskedOfListing
  if ("create" in asked) {
    const { result } = await createListingWorkflow(container).run({
      input: { ...asked.create, seller_id, idempotency_key: row.id },
    })
    return result.id
  }
  const id = row.listing_id ?? ""
  await updateListingWorkflow(container).run({
    input: { ...asked.update, id, seller_id, actor: actor as Actor },
  })
  return id
}

/** What was refused for good, with its code and words; null for what may go well another time. */
function refusalIn(error: unknown) {
  const { code } = error as { code?: unknown }
  const [en, id] = [saidBy(error, "en"), saidBy(error, "id")]
  if (typeof code !== "string" || PASSING.includes(code) || en === null || id === null) return null
  return { code, problem: { en, id } }
}
