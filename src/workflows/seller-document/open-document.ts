import type { MedusaContainer } from "@medusajs/framework/types"
import { SELLER_DOCUMENT_MODULE } from "../../modules/seller-document"
import { DocumentErrors } from "../../modules/seller-document/errors"
import { unseal } from "../../shared/sealed"
import type { Actor } from "../../shared/sql"
import { documentKey, sealedFor } from "./document-key"

/**
 * The picture of a document, for an operator; that they saw it is told before they do. Throws
 * `DOCUMENT_NOT_FOUND`, `DOCUMENT_UNREADABLE`.
 */
export async function openDocument(
  container: MedusaContainer,
  { id, actor }: { id: string; actor: Actor }
): Promise<{ bytes: Buffer; media_type: string }> {
  const documents = container.resolve(SELLER_DOCUMENT_MODULE)
  const { sealed, ...document } = await documents.readSealed({ id })
  if (sealed === null) throw DocumentErrors.DOCUMENT_UNREADABLE({ why: "forgotten" })
  const key = documentKey(container)
  if (document.key_id !== key.id) throw DocumentErrors.DOCUMENT_UNREADABLE({ why: "other_key" })
  const bytes = unseal(key, sealed, sealedFor(document))
  if (!bytes) throw DocumentErrors.DOCUMENT_UNREADABLE({ why: "changed" })
  await documents.tellSeen({ document, actor })
  return { bytes, media_type: document.media_type }
}
