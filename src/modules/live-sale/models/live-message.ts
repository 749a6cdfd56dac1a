import { model } from "@medusajs/framework/utils"
import { LIVE_MESSAGE_STATUSES } from "../../../domain/live-sale/live-sale"

/** What somebody wrote in the room of a live sale. */
export const LiveMessage = model
  .define(
    { name: "live_message", tableName: "reluv_live_message" },
    {
      id: model.id({ prefix: "lvms" }).primaryKey(),
      live_sale_id: model.text(),
      seller_id: model.text(),
      customer_id: model.text(),
      /** Whoever writes for the shop. */
      is_of_shop: model.boolean().default(false),
      /** The masked name; null of the shop. */
      author: model.text().nullable(),
      text: model.text(),
      status: model.enum([...LIVE_MESSAGE_STATUSES]).default("shown"),
      /** What of it may lead off the marketplace. */
      warnings: model.array(),
      /** Who took it out of sight. */
      hidden_by: model.text().nullable(),
    }
  )
  .indexes([{ on: ["live_sale_id", "id"] }, { on: ["customer_id", "id"] }, { on: ["created_at"] }])
