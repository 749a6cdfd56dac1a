import { model } from "@medusajs/framework/utils"
import { CONDITIONS } from "../../../domain/listing/condition"

/**
 * One variant of a listing as a thing that can be taken: how many the seller offered, and how many
 * of them are claimed by a checkout, an unpaid purchase or a sale. `0 <= claimed <= stock` is a
 * constraint of the table, so no race can sell a piece twice. One that was removed stays, with nothing
 * left of it: a cart that still has its variant is refused.
 */
export const Piece = model
  .define(
    { name: "piece", tableName: "reluv_piece" },
    {
      id: model.id({ prefix: "pc" }).primaryKey(),
      variant_id: model.text(),
      listing_id: model.text(),
      /** What a buyer tells it from its sisters by; null where it is as the listing. */
      size: model.text().nullable(),
      color: model.text().nullable(),
      /** Null where it is as the listing: only what is better than the worst says its own. */
      condition: model.enum([...CONDITIONS]).nullable(),
      stock: model.number(),
      claimed: model.number().default(0),
      /** The customer whom its shop has promised it to, and until when; a promise ends by itself. */
      reserved_for: model.text().nullable(),
      reserved_until: model.dateTime().nullable(),
    }
  )
  .indexes([{ on: ["variant_id"], unique: true }, { on: ["listing_id"] }])
  .checks([
    {
      name: "reluv_piece_claimed_within_stock",
      expression: ({ claimed, stock }) => `${claimed} >= 0 and ${claimed} <= ${stock}`,
    },
  ])
