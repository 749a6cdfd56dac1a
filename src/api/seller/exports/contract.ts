import { z } from "zod"
import { listingStatus } from "../../../domain/listing/listing-status"
import { month } from "../../_contract/date-range"
import { CSV, route } from "../../_contract/route"
import { oneOf } from "../../_shapes/common"

const separator = oneOf(["semicolon", "comma"])
  .default("semicolon")
  .describe("what spreadsheets expect: `semicolon` in Indonesia")

export const SellerExportListings = z.strictObject({
  status: oneOf(listingStatus.statuses).optional(),
  separator,
})

export const exportListings = route("GET /seller/exports/listings", {
  who: "member",
  may: "listings.read",
  says: "The shop's listings as a table, which an import reads again",
  notes:
    "UTF-8 with its mark, so that Excel reads it, with columns in the language that is asked for. What could be taken for a formula begins with a quote. A listing with several variants is one row, with the lowest price and the stock of all.",
  query: SellerExportListings,
  answer: CSV,
})

export const exportStatement = route("GET /seller/exports/statements", {
  who: "member",
  may: "money.read",
  says: "All that moved the shop's balance in a month, as a table",
  query: z.strictObject({ month, separator }),
  answer: CSV,
  refuses: ["STATEMENT_NOT_FOUND"],
})
