import { model } from "@medusajs/framework/utils"

/** A purchase in one request that its client named by an `Idempotency-Key`, so that it is made once. */
export const PurchaseRequest = model
  .define(
    { name: "purchase_request", tableName: "reluv_purchase_request" },
    {
      id: model.id({ prefix: "preq" }).primaryKey(),
      customer_id: model.text(),
      idempotency_key: model.text(),
      /** Of what was asked for: the key stands for nothing else. */
      fingerprint: model.text(),
      /** Chosen before there is a cart: whoever goes on after a crash makes the same one. */
      cart_id: model.text(),
      order_id: model.text().nullable(),
      /** One request at a time makes the purchase; the lease ends by itself after a crash. */
      lease_until: model.dateTime(),
    }
  )
  .indexes([{ on: ["customer_id", "idempotency_key"], unique: true }, { on: ["updated_at"] }])
