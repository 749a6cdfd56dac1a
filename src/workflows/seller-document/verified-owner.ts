import type { MedusaContainer } from "@medusajs/framework/types"
import { unverifiedDocuments } from "../../domain/seller/verification"
import { RELUV_MODULE } from "../../modules/reluv"
import { SELLER_MODULE } from "../../modules/seller"
import { SellerErrors } from "../../modules/seller/errors"
import { SELLER_DOCUMENT_MODULE } from "../../modules/seller-document"
import type { DocumentRow } from "../../modules/seller-document/documents"

/** What a shop has sent, and whether it speaks for who owns the shop now. */
export async function documentsOfShop(
  container: MedusaContainer,
  seller_id: string
): Promise<(DocumentRow & { of_owner: boolean })[]> {
  const [owner] = await container
    .resolve(SELLER_MODULE)
    .listSellerMembers({ seller_id, role: "owner" }, { select: ["id"] })
  const documents = await container.resolve(SELLER_DOCUMENT_MODULE).documentsOf({ seller_id })
  return documents.map((row) => ({ ...row, of_owner: row.uploaded_by === owner?.id }))
}

/** Lets a shop through whose owner is known, or need not be. Throws `SELLER_UNVERIFIED`. */
export async function requireVerifiedOwner(
  container: MedusaContainer,
  seller_id: string
): Promise<void> {
  const missing = await missingOf(container, seller_id)
  if (missing.length > 0) throw SellerErrors.SELLER_UNVERIFIED({ missing })
}

/** Whether the owner of a shop is known, or need not be. */
export async function isVerifiedAsRequired(
  container: MedusaContainer,
  seller_id: string
): Promise<boolean> {
  return (await missingOf(container, seller_id)).length === 0
}

async function missingOf(container: MedusaContainer, seller_id: string) {
  if (!verificationIsRequired(container)) return []
  const documents = await documentsOfShop(container, seller_id)
  return unverifiedDocuments(documents.filter(({ of_owner }) => of_owner))
}

/** Whether a shop sells only once its owner is known. */
export function verificationIsRequired(container: MedusaContainer): boolean {
  const { policies } = container.resolve(RELUV_MODULE).options
  return policies.seller_verification === "required_to_sell"
}
