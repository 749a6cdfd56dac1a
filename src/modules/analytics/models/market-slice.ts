import { model } from "@medusajs/framework/utils"
import { SLICES } from "../slices"

/** What of a day's sales was of a category, or sent from a city. Rupiah; `bigint` in the table. */
export const MarketSlice = model
  .define(
    { name: "market_slice", tableName: "reluv_market_slice" },
    {
      /** `2026-11-29:city:Bandung`. */
      id: model.text().primaryKey(),
      day: model.text(),
      kind: model.enum([...SLICES]),
      /** The category's id; the city's name. */
      key: model.text(),
      pieces: model.number(),
      goods: model.number(),
    }
  )
  .indexes([{ on: ["kind", "day"] }])
