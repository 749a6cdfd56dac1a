import { model } from "@medusajs/framework/utils"
import { MEMBER_ROLES } from "../../../domain/seller/permissions"

/** A customer who may act for a seller. */
export const Member = model
  .define(
    { name: "seller_member", tableName: "reluv_seller_member" },
    {
      id: model.id({ prefix: "selm" }).primaryKey(),
      seller_id: model.text(),
      customer_id: model.text(),
      role: model.enum([...MEMBER_ROLES]).default("staff"),
      /** When the owner offered them the shop; null where nobody did. */
      ownership_offered_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["customer_id", "seller_id"], unique: true, where: "deleted_at is null" },
    { on: ["seller_id"], where: "deleted_at is null" },
    {
      name: "IDX_reluv_seller_member_ownership_offered",
      on: ["seller_id"],
      unique: true,
      where: "ownership_offered_at is not null and deleted_at is null",
    },
    // A shop has one owner, and one person owns one shop; others may help in several.
    { on: ["seller_id"], unique: true, where: "role = 'owner' and deleted_at is null" },
    { on: ["customer_id"], unique: true, where: "role = 'owner' and deleted_at is null" },
  ])
