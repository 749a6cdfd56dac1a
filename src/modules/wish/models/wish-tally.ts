import { model } from "@medusajs/framework/utils"

/** How many have marked a listing. */
export const WishTally = model
  .define(
    { name: "wish_tally", tableName: "reluv_wish_tally" },
    {
      /** Of the listing. */
      id: model.text().primaryKey(),
      wishes: model.number().default(0),
    }
  )
  .checks([{ name: "reluv_wish_tally_counts", expression: ({ wishes }) => `${wishes} >= 0` }])
