import { model } from "@medusajs/framework/utils"
import { INVITED_ROLES } from "../../../domain/seller/invitation"

/**
 * Somebody who was asked by e-mail to work for a shop. The token that accepts it is computed, and is in no
 * column. What became of it is told by the facts of its shop.
 */
export const Invitation = model
  .define(
    { name: "seller_invitation", tableName: "reluv_seller_invitation" },
    {
      id: model.id({ prefix: "selinv" }).primaryKey(),
      seller_id: model.text(),
      /** In small letters. */
      email: model.text(),
      role: model.enum([...INVITED_ROLES]),
      /** A member. */
      invited_by: model.text(),
      sent_at: model.dateTime(),
      /** When it was sent before that, of the last hour then: each mail counts. */
      sent_before: model.array().default([]),
      expires_at: model.dateTime(),
      /** When it was accepted, declined or taken back; null while it is open. */
      ended_at: model.dateTime().nullable(),
      /** The customer who did. */
      accepted_by: model.text().nullable(),
    }
  )
  .indexes([
    { on: ["seller_id", "email"], unique: true, where: "ended_at is null and deleted_at is null" },
    { on: ["email"], where: "ended_at is null and deleted_at is null" },
    { on: ["invited_by"], where: "ended_at is null and deleted_at is null" },
    { on: ["seller_id", "sent_at"], where: "deleted_at is null" },
    { on: ["expires_at"], where: "deleted_at is null" },
  ])
