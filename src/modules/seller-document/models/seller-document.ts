import { model } from "@medusajs/framework/utils"
import { DOCUMENT_KINDS, documentStatus } from "../../../domain/seller/verification"

/** A document of a shop's owner; of each kind the last one that was sent. */
export const SellerDocument = model
  .define(
    { name: "seller_document", tableName: "reluv_seller_document" },
    {
      id: model.id({ prefix: "sdoc" }).primaryKey(),
      seller_id: model.text(),
      kind: model.enum([...DOCUMENT_KINDS]),
      /** The picture, encrypted; null once it is forgotten. */
      sealed: model.text().nullable(),
      /** Of the key that it was encrypted with. */
      key_id: model.text(),
      media_type: model.text(),
      /** Of the picture as it was before: the same one is recognised in another shop, or after it is forgotten. */
      sha256: model.text(),
      status: model.enum([...documentStatus.statuses]).default("submitted"),
      reason: model.text().nullable(),
      /** The member: a document speaks for who sent it, not for whoever owns the shop later. */
      uploaded_by: model.text(),
      /** An `Actor`. */
      decided_by: model.json().nullable(),
      decided_at: model.dateTime().nullable(),
      forget_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["seller_id", "kind"], unique: true },
    { on: ["forget_at"], where: "forget_at is not null" },
  ])
