import type { MedusaContainer } from "@medusajs/framework/types"
import { COLUMNS } from "../../domain/listing-sheet/columns"
import { PERMISSIONS } from "../../domain/seller/permissions"
import type { SellerStatus } from "../../domain/seller/seller-status"
import { LISTING_IMPORT_MODULE } from "../../modules/listing-import"
import type { RowToDo } from "../../modules/listing-import/imports"
import { SELLER_MODULE } from "../../modules/seller"
import { SellerErrors } from "../../modules/seller/errors"
import { saidBy } from "../../shared/errors"
import { RequestErrors } from "../../shared/request-errors"
import type { Actor } from "../../shared/sql"
import { workOffDue } from "../due/work-off-due"
import { type CreateListing, createListingWorkflow } from "../listing/create-listing"
import { type UpdateListing, updateListingWorkflow } from "../listing/update-listing"
import { takePictures } from "../picture/take-pictures"

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
  const found = await container
    .resolve(LISTING_IMPORT_MODULE)
    .retrieveListingImport(row.import_id, { select: ["seller_id", "actor"] })
  const { seller_id } = found
  const actor = found.actor as Actor
  const asked = row.asked as AskedOfListing
  await requireShopMay(container, seller_id)
  await requirePictures(container, { asked, listing_id: row.listing_id, seller_id, actor })
  if ("create" in asked) {
    const { result } = await createListingWorkflow(container).run({
      input: { ...asked.create, seller_id, idempotency_key: row.id },
    })
    return result.id
  }
  const id = row.listing_id ?? ""
  await updateListingWorkflow(container).run({
    input: { ...asked.update, id, seller_id, actor },
  })
  return id
}

const MAY_WRITE: readonly SellerStatus[] = PERMISSIONS["listings.write"].states

/** The shop may have been suspended since its import was started. Throws `SELLER_STATUS_FORBIDDEN`. */
async function requireShopMay(container: MedusaContainer, seller_id: string): Promise<void> {
  const [shop] = await container
    .resolve(SELLER_MODULE)
    .listSellers({ id: seller_id }, { select: ["status"] })
  if (!shop) throw SellerErrors.SELLER_NOT_FOUND()
  const { status } = shop
  if (!MAY_WRITE.includes(status)) throw SellerErrors.SELLER_STATUS_FORBIDDEN({ status })
}

type Whose = { asked: AskedOfListing; listing_id: string | null; seller_id: string; actor: Actor }

/** A picture may have gone between the upload of the table and its row's turn. Throws `PICTURE_FOREIGN`. */
async function requirePictures(
  container: MedusaContainer,
  { asked, listing_id, seller_id, actor }: Whose
): Promise<void> {
  const addresses = ("create" in asked ? asked.create.images : asked.update.change.images) ?? []
  const foreign = await takePictures(container, {
    addresses,
    owners: async () => [`seller:${seller_id}`, ...(await customerOf(container, actor))],
    subject: listing_id,
  })
  if (foreign.size > 0) throw RequestErrors.PICTURE_FOREIGN({ fields: [COLUMNS.images.en[0]] })
}

/** What a member uploaded as a customer is theirs to show, while they work for the shop. */
async function customerOf(container: MedusaContainer, { id }: Actor): Promise<string[]> {
  const [member] = await container
    .resolve(SELLER_MODULE)
    .listSellerMembers({ id }, { select: ["customer_id"] })
  return member ? [`customer:${member.customer_id}`] : []
}

/** What was refused for good, with its code and words; null for what may go well another time. */
function refusalIn(error: unknown) {
  const { code } = error as { code?: unknown }
  const [en, id] = [saidBy(error, "en"), saidBy(error, "id")]
  if (typeof code !== "string" || PASSING.includes(code) || en === null || id === null) return null
  return { code, problem: { en, id } }
}
