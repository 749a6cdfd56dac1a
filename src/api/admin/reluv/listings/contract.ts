import { z } from "@medusajs/framework/zod"
import { route } from "../../../_contract/route"
import { ListingView } from "../../../_shapes/listing"

const answer = z.strictObject({ listing: ListingView })

export const approveListing = route("POST /admin/reluv/listings/:id/approve", {
  who: "operator",
  says: "Lets a listing in review be seen and bought",
  answer,
  refuses: ["PROD_001", "LISTING_STATUS_NOT_ALLOWED"],
})

export const rejectListing = route("POST /admin/reluv/listings/:id/reject", {
  who: "operator",
  says: "Refuses a listing in review; its seller may change it and ask again",
  answer,
  refuses: ["PROD_001", "LISTING_STATUS_NOT_ALLOWED"],
})
