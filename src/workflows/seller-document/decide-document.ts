import type { MedusaContainer } from "@medusajs/framework/types"
import type { DocumentVerdict } from "../../domain/seller/verification"
import { RELUV_MODULE } from "../../modules/reluv"
import { SELLER_DOCUMENT_MODULE } from "../../modules/seller-document"
import type { Actor } from "../../shared/sql"

/** Says whether a document is right. Throws `DOCUMENT_NOT_FOUND`, `DOCUMENT_DECIDED`. */
export async function decideDocument(
  container: MedusaContainer,
  input: { id: string; verdict: DocumentVerdict; actor: Actor }
): Promise<void> {
  const { seller_documents_days: keep_days } = container.resolve(RELUV_MODULE).options.retention
  await container.resolve(SELLER_DOCUMENT_MODULE).decideDocument({ ...input, keep_days })
}
