import { model } from "@medusajs/framework/utils"

/** A listing that somebody has marked to come back to. Amounts in rupiah. */
export const Wish = model
  .define(
    { name: "wish", tableName: "reluv_wish" },
    {
      id: model.id({ prefix: "wish" }).primaryKey(),
      /** The customer, or `guest:` and the hash of a guest's token. */
      owner: model.text(),
      /** Null of a guest, who cannot be told anything. */
      customer_id: model.text().nullable(),
      listing_id: model.text(),
      /** The lowest price that its owner knows of. */
      price_told: model.number(),
      /** The end of the sale whose last day they were told of. */
      sale_told: model.dateTime().nullable(),
      /** Somebody took it since; once it can be bought again its owner is told. */
      is_gone: model.boolean().default(false),
    }
  )
  .indexes([
    { on: ["owner", "listing_id"], unique: true },
    { on: ["owner", "created_at", "listing_id"] },
    { on: ["listing_id"] },
  ])
