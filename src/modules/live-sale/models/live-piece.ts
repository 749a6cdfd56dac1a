import { model } from "@medusajs/framework/utils"

/** A piece that a live sale shows. */
export const LivePiece = model
  .define(
    { name: "live_piece", tableName: "reluv_live_piece" },
    {
      id: model.id({ prefix: "lvpc" }).primaryKey(),
      live_sale_id: model.text(),
      listing_id: model.text(),
      variant_id: model.text(),
      title: model.text(),
      /** Its place in the list, from 1. */
      position: model.number(),
      /** What whoever claims it pays, in rupiah; null: what everybody pays. */
      live_price: model.number().nullable(),
      /** How many have claimed it: the next one's place in its waiting list. */
      last_place: model.number().default(0),
      /** When somebody has to look whose turn it is, beside the ends of holds; null: nobody. */
      turn_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["live_sale_id", "variant_id"], unique: true },
    { on: ["variant_id"] },
    { on: ["listing_id"] },
    { on: ["turn_at"], where: "turn_at is not null" },
  ])
  .checks([
    {
      name: "reluv_live_piece_price",
      expression: ({ live_price }) => `${live_price} is null or ${live_price} > 0`,
    },
  ])
