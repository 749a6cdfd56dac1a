import type { MedusaContainer } from "@medusajs/framework/types"
import { SELLER_DOCUMENT_MODULE } from "../../../../modules/seller-document"
import { DocumentErrors } from "../../../../modules/seller-document/errors"
import type { OperatorDocumentView } from "../../../_shapes/seller-document"
import { viewDocuments } from "../../../_views/seller-document"

/** Throws `DOCUMENT_NOT_FOUND`. */
export async function findDocument(
  container: MedusaContainer,
  id: string
): Promise<OperatorDocumentView> {
  const seller_id = await container.resolve(SELLER_DOCUMENT_MODULE).shopOfDocument({ id })
  const document = (await viewDocuments(container, seller_id)).find((one) => one.id === id)
  if (!document) throw DocumentErrors.DOCUMENT_NOT_FOUND()
  return document
}
