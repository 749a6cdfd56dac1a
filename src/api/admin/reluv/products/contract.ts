import { z } from "zod"
import { route } from "../../../_contract/route"
import { OperatorListingView } from "../../../_shapes/operator-listing"

export const readListingOfProduct = route("GET /admin/reluv/products/:id/listing", {
  who: "operator",
  says: "What a seller says of a product, whose it is, and what became of it",
  answer: z.strictObject({
    listing: OperatorListingView.nullable().describe(
      "null for a product that the shop sells itself"
    ),
  }),
})
