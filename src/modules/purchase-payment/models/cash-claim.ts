import { model } from "@medusajs/framework/utils"

/** A cart that its buyer pays at the door: written as its pieces are claimed, so that nobody owes more than may be. */
export const CashClaim = model
  .define(
    { name: "cash_claim", tableName: "reluv_cash_claim" },
    {
      id: model.id({ prefix: "ccl" }).primaryKey(),
      cart_id: model.text(),
      customer_id: model.text(),
      /** By what the buyer is known again: their account, and hashes of e-mail and phones. See `doorKeys`. */
      buyer_keys: model.array().default([]),
    }
  )
  .indexes([
    { on: ["cart_id"], unique: true },
    { on: ["buyer_keys"], type: "GIN" },
  ])
