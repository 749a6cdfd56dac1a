import { model } from "@medusajs/framework/utils"
import { claimStatus } from "../../../domain/checkout/claim-status"

/** One cart's hold on one piece. Released claims are kept: they tell why a piece came free. */
export const PieceClaim = model
  .define(
    { name: "piece_claim", tableName: "reluv_piece_claim" },
    {
      id: model.id({ prefix: "clm" }).primaryKey(),
      cart_id: model.text(),
      variant_id: model.text(),
      listing_id: model.text(),
      quantity: model.number(),
      status: model.enum([...claimStatus.statuses]).default("held"),
      /** Which run of the checkout holds it: only that run may give it back. */
      owner: model.text(),
      /** When a hold that never became an order ends. Null once there is an order. */
      expires_at: model.dateTime().nullable(),
      order_id: model.text().nullable(),
      /** When the order had its parts and its payment; null marks work for the repair job. */
      cut_at: model.dateTime().nullable(),
      /** How often a job tried to repair its checkout, then to cut its order, and when it may again. */
      tries: model.number().default(0),
      retry_at: model.dateTime().nullable(),
      release_reason: model.text().nullable(),
    }
  )
  .indexes([
    { on: ["cart_id", "variant_id"], unique: true, where: "status <> 'released'" },
    { on: ["cart_id"], where: "order_id is not null" },
    { on: ["order_id"], where: "order_id is not null" },
    { on: ["listing_id"], where: "status <> 'released'" },
    { on: ["expires_at"], where: "status = 'held'" },
    {
      on: ["order_id"],
      name: "IDX_reluv_piece_claim_uncut",
      where: "cut_at is null and order_id is not null",
    },
  ])
  .checks([(columns) => `${columns.quantity} > 0`])
