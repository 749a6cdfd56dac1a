import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { type DocumentKind, operator } from "../../domain/seller/verification"
import { RELUV_MODULE } from "../../modules/reluv"
import { SELLER_DOCUMENT_MODULE } from "../../modules/seller-document"
import { DocumentErrors } from "../../modules/seller-document/errors"
import { isJpeg } from "../../providers/file-cloudinary/image/jpeg"
import { isPng } from "../../providers/file-cloudinary/image/png"
import { isWebp } from "../../providers/file-cloudinary/image/webp"
import { inspectImage } from "../../providers/file-cloudinary/image-content"
import { seal } from "../../shared/sealed"
import type { Actor } from "../../shared/sql"
import { decideDocument } from "./decide-document"
import { documentKey, sealedFor } from "./document-key"

export const DOCUMENT_BYTES = 5 * 1024 * 1024

type Sent = {
  seller_id: string
  kind: DocumentKind
  /** The owner, as a member of the shop. */
  member_id: string
  actor: Actor
  content: Buffer
}

/**
 * Keeps a picture of a document, encrypted, until it is judged and for a while after that. What phones wrote
 * into it is taken out. Throws `DOCUMENTS_OFF`, `PROD_004`, `DOCUMENT_VERIFIED`.
 */
export async function submitDocument(container: MedusaContainer, sent: Sent): Promise<void> {
  const { policies, retention } = container.resolve(RELUV_MODULE).options
  if (policies.seller_verification === "none") throw DocumentErrors.DOCUMENTS_OFF()
  const { seller_id, kind, member_id, actor, content } = sent
  if (![isJpeg, isPng, isWebp].some((is) => is(content))) {
    throw DocumentErrors.DOCUMENT_NOT_ACCEPTED()
  }
  const { bytes, mimeType: media_type } = inspectImage(content, { maxBytes: DOCUMENT_BYTES })
  const id = generateEntityId("", "sdoc")
  const key = documentKey(container)
  await container.resolve(SELLER_DOCUMENT_MODULE).submitDocument({
    id,
    seller_id,
    kind,
    sealed: seal(key, bytes, sealedFor({ id, seller_id, kind })),
    key_id: key.id,
    media_type,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    uploaded_by: member_id,
    actor,
    undecided_days: retention.seller_documents_undecided_days,
  })
  const verdict = await operator({ kind, media_type, bytes })
  if (verdict) {
    const judge: Actor = { type: "system", id: "document-judge" }
    await decideDocument(container, { id, verdict, actor: judge })
  }
}
