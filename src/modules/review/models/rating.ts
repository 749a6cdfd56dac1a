import { model } from "@medusajs/framework/utils"

/** How many of the reviews that are shown gave each rating to a shop, a listing or a buyer. */
export const Rating = model
  .define(
    { name: "rating", tableName: "reluv_rating" },
    {
      /** Of the shop, the listing or the customer. */
      id: model.text().primaryKey(),
      ones: model.number().default(0),
      twos: model.number().default(0),
      threes: model.number().default(0),
      fours: model.number().default(0),
      fives: model.number().default(0),
    }
  )
  .checks([
    {
      name: "reluv_rating_counts",
      expression: ({ ones, twos, threes, fours, fives }) =>
        `${ones} >= 0 and ${twos} >= 0 and ${threes} >= 0 and ${fours} >= 0 and ${fives} >= 0`,
    },
  ])
