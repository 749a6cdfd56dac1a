import { z } from "@medusajs/framework/zod"
import { listingStatus } from "../../../domain/listing/listing-status"
import { CSV, route } from "../../_contract/route"
import { oneOf } from "../../_shapes/common"

export const SellerExportListings = z.strictObject({
  status: oneOf(listingStatus.statuses).optional(),
  separator: oneOf(["semicolon", "comma"])
    .default("semicolon")
    .describe("what spreadsheets expect: `semicolon` in Indonesia"),
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
