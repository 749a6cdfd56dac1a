import { model } from "@medusajs/framework/utils"
import { offerStatus } from "../../../domain/offer/offer"

/** What one buyer offers one shop for some of its pieces, all together. Amounts in rupiah. */
export const Offer = model
  .define(
    { name: "offer", tableName: "reluv_offer" },
    {
      id: model.id({ prefix: "offr" }).primaryKey(),
      seller_id: model.text(),
      customer_id: model.text(),
      status: model.enum([...offerStatus.statuses]).default("open"),
      /** What stands: the buyer's offer while it is `open`, the shop's counter while it is `countered`. */
      amount: model.number(),
      /** What all of it cost when it was offered for. */
      list_total: model.number(),
      /** Whether nobody else can buy it while it is accepted, as the shop has chosen. */
      holds: model.boolean().default(false),
      /** Until when it waits for an answer. */
      expires_at: model.dateTime(),
      /** Until when what was accepted is the buyer's price. */
      valid_until: model.dateTime().nullable(),
      /** Which cart, and then which order, took it. */
      cart_id: model.text().nullable(),
      order_id: model.text().nullable(),
      /** Of Medusa, as long as it says the price; null again once it is gone. */
      price_list_id: model.text().nullable(),
      /** When a job looks at it next; null when nothing is left to do. */
      settle_at: model.dateTime().nullable(),
      tries: model.number().default(0),
      retry_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["customer_id", "id"], where: "deleted_at is null" },
    { on: ["seller_id", "status", "id"], where: "deleted_at is null" },
    { on: ["settle_at"], where: "settle_at is not null" },
    { on: ["cart_id"], where: "cart_id is not null" },
    { on: ["order_id"], where: "order_id is not null" },
  ])
  .checks([
    {
      name: "reluv_offer_amount",
      expression: ({ amount, list_total }) => `${amount} > 0 and ${amount} < ${list_total}`,
    },
    {
      name: "reluv_offer_accepted_has_window",
      expression: ({ status, valid_until }) =>
        `${status} <> 'accepted' or ${valid_until} is not null`,
    },
    {
      name: "reluv_offer_used_by_cart",
      expression: ({ status, cart_id }) => `${status} <> 'used' or ${cart_id} is not null`,
    },
  ])
