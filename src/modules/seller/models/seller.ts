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
      handle: model.text().searchable(),
      description: model.text().nullable(),
      logo_url: model.text().nullable(),
      banner_url: model.text().nullable(),
      city: model.text(),
      province: model.text(),
      status: model.enum([...sellerStatus.statuses]).default("pending"),
      /** Why it was refused, suspended or closed; null while it may sell. */
      status_reason: model.text().nullable(),
      /** When its suspension ends by itself; null when an operator has to lift it. */
      suspended_until: model.dateTime().nullable(),
      /** A vacation that is planned, or goes on: these two decide whether it can be bought from. */
      closes_at: model.dateTime().nullable(),
      reopens_at: model.dateTime().nullable(),
      closed_message: model.text().nullable(),
      /** What was told last of its being open: never the answer, only what the clock compares. */
      told_open: model.boolean().default(true),
      /** Courier codes that it sends with; null: all that the operator offers. */
      couriers: model.array().nullable(),
      /** When the clock has something to tell or to do next. */
      turns_at: model.dateTime().nullable(),
      tries: model.number().default(0),
      retry_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["handle"], unique: true, where: "deleted_at is null" },
    { on: ["status", "id"], where: "deleted_at is null" },
    { on: ["turns_at"], where: "turns_at is not null" },
  ])
