import { model } from "@medusajs/framework/utils"
import { measures } from "./measures"

/** A day of all shops together, with what only all together can say. */
export const MarketDay = model.define(
  { name: "market_day", tableName: "reluv_market_day" },
  {
    /** The day, as `YYYY-MM-DD`. */
    id: model.text().primaryKey(),
    ...measures(),
    /** Shops that were bought from. */
    shops: model.number().default(0),
    /** Purchases that were paid, of one shop or several. */
    purchases: model.number().default(0),
    /** Those of them that are their buyer's first. */
    first_purchases: model.number().default(0),
    /** Carts with a listing in them that were begun. */
    carts: model.number().default(0),
  }
)
