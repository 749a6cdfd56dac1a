import { model } from "@medusajs/framework/utils"

/** What a shop answers offers for one listing with, by itself. Amounts in rupiah. */
export const OfferTerm = model
  .define(
    { name: "offer_term", tableName: "reluv_offer_term" },
    {
      /** Of the listing. */
      id: model.text().primaryKey(),
      takes_offers: model.boolean().default(true),
      declines_below: model.number().nullable(),
      accepts_from: model.number().nullable(),
    }
  )
  .checks([
    {
      name: "reluv_offer_term_order",
      expression: ({ declines_below, accepts_from }) =>
        `${declines_below} > 0 and ${accepts_from} > 0 and ${declines_below} <= ${accepts_from}`,
    },
  ])
