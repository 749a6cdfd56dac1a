import type { MedusaContainer } from "@medusajs/framework/types"
import { documentsToSend, unverifiedDocuments } from "../../domain/seller/verification"
import { RELUV_MODULE } from "../../modules/reluv"
import type { DocumentRow } from "../../modules/seller-document/documents"
import { documentsOfShop } from "../../workflows/seller-document/verified-owner"
import type { OperatorDocumentView, VerificationView } from "../_shapes/seller-document"
import { actorsOf } from "./operator-seller"

/** What the owner of a shop has sent: what a former owner sent is none of theirs. */
export async function viewVerification(
  container: MedusaContainer,
  seller_id: string
): Promise<VerificationView> {
  const policy = container.resolve(RELUV_MODULE).options.policies.seller_verification
  const rows = await documentsOfShop(container, seller_id)
  const own = rows.filter(({ of_owner }) => of_owner)
  return {
    policy,
    is_verified: unverifiedDocuments(own).length === 0,
    to_send: policy === "none" ? [] : documentsToSend(own),
    documents: own.map(factsOf),
  }
}

/** The documents of a shop, as operators see them. */
export async function viewDocuments(
  container: MedusaContainer,
  seller_id: string
): Promise<OperatorDocumentView[]> {
  const rows = await documentsOfShop(container, seller_id)
  const deeds = rows.flatMap(({ decided_by }) => (decided_by ? deedOf(decided_by) : []))
  const actorOf = await actorsOf(container, deeds)
  return rows.map((row) => ({
    id: row.id,
    seller_id,
    ...factsOf(row),
    media_type: row.media_type,
    sha256: row.sha256,
    of_owner: row.of_owner,
    decided_by: row.decided_by && actorOf(deedOf(row.decided_by)),
    forget_at: row.forget_at?.toISOString() ?? null,
  }))
}

function factsOf({ kind, status, reason, created_at, decided_at }: DocumentRow) {
  return {
    kind,
    status,
    reason,
    sent_at: created_at.toISOString(),
    decided_at: decided_at?.toISOString() ?? null,
  }
}

function deedOf({ type, id }: NonNullable<DocumentRow["decided_by"]>) {
  return { actor_type: type, actor_id: id }
}
