import { model } from "@medusajs/framework/utils"
import { CLAIM_WAYS, liveClaimStatus } from "../../../domain/live-sale/live-claim"

/** Somebody wants a piece of a live sale: one holds it, the others wait. */
export const LiveClaim = model
  .define(
    { name: "live_claim", tableName: "reluv_live_claim" },
    {
      id: model.id({ prefix: "lvcl" }).primaryKey(),
      live_sale_id: model.text(),
      seller_id: model.text(),
      listing_id: model.text(),
      variant_id: model.text(),
      customer_id: model.text(),
      status: model.enum([...liveClaimStatus.statuses]),
      /** In which order they claimed the piece, from 1 and without a gap. */
      place: model.number(),
      way: model.enum([...CLAIM_WAYS]),
      /** What it costs them, in rupiah; null: what everybody pays. Frozen as they claimed. */
      live_price: model.number().nullable(),
      /** Until when they hold it; kept once they do not any more. */
      held_until: model.dateTime().nullable(),
      /** The cart that it was laid into. */
      cart_id: model.text().nullable(),
      /** The cart whose checkout took it, and its order. */
      checkout_cart_id: model.text().nullable(),
      order_id: model.text().nullable(),
      /** Of Medusa, as long as it says the price; null again once it is gone. */
      price_list_id: model.text().nullable(),
      /** When a job makes or removes its price and its line, unless somebody has; null when nothing is left to do. */
      settle_at: model.dateTime().nullable(),
      tries: model.number().default(0),
      retry_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["live_sale_id", "variant_id", "place"], unique: true },
    {
      on: ["variant_id", "customer_id"],
      name: "IDX_reluv_live_claim_one_each",
      unique: true,
      where: "status in ('waiting', 'held', 'ordered')",
    },
    {
      on: ["variant_id"],
      name: "IDX_reluv_live_claim_one_holds",
      unique: true,
      where: "status in ('held', 'ordered')",
    },
    { on: ["held_until"], where: "status = 'held'" },
    { on: ["settle_at"], where: "settle_at is not null" },
    { on: ["customer_id", "live_sale_id"] },
    { on: ["seller_id", "status"] },
    { on: ["checkout_cart_id"], where: "checkout_cart_id is not null" },
    { on: ["order_id"], where: "order_id is not null" },
  ])
  .checks([
    {
      name: "reluv_live_claim_hold_ends",
      expression: ({ status, held_until }) => `${status} <> 'held' or ${held_until} is not null`,
    },
    {
      name: "reluv_live_claim_sold_by_order",
      expression: ({ status, order_id }) => `${status} <> 'sold' or ${order_id} is not null`,
    },
    {
      name: "reluv_live_claim_price",
      expression: ({ live_price }) => `${live_price} is null or ${live_price} > 0`,
    },
  ])
