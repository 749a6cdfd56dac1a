import { model } from "@medusajs/framework/utils"

/** A word that cards have, to correct and to complete what shoppers type. */
export const ListingWord = model.define(
  { name: "listing_word", tableName: "reluv_listing_word" },
  {
    word: model.text().primaryKey(),
    /** How many cards have it, and how many of them in what names them, when it was last counted. */
    listings: model.number().default(1),
    named: model.number().default(1),
  }
)
