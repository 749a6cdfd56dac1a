import { model } from "@medusajs/framework/utils"
import { sellerStatus } from "../../../domain/seller/seller-status"

/**
 * A shop, as anybody may see it. What is private (phone, origin) lies in `SellerContact`, which no
 * relation or link reaches: `fields=` on a store route can never widen into it.
 */
export const Seller = model
  .define(
    { name: "seller", tableName: "reluv_seller" },
    {
      id: model.id({ prefix: "sel" }).primaryKey(),
      name: model.text().searchable(),
      handle: model.text(),
      description: model.text().nullable(),
      logo_url: model.text().nullable(),
      banner_url: model.text().nullable(),
      city: model.text(),
      province: model.text(),
      status: model.enum([...sellerStatus.statuses]).default("pending"),
      is_open: model.boolean().default(true),
      closed_message: model.text().nullable(),
    }
  )
  .indexes([
    { on: ["handle"], unique: true, where: "deleted_at is null" },
    { on: ["status", "id"], where: "deleted_at is null" },
  ])
