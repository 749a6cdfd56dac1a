import { z } from "@medusajs/framework/zod"
import { route } from "../../../_contract/route"
import { ListingView } from "../../../_shapes/listing"
import { AdminNote } from "../note"

const answer = z.strictObject({ listing: ListingView })
const refuses = ["PROD_001", "LISTING_STATUS_NOT_ALLOWED"] as const

export const approveListing = route("POST /admin/reluv/listings/:id/approve", {
  who: "operator",
  says: "Lets a listing in review be seen and bought",
  answer,
  refuses,
})

export const rejectListing = route("POST /admin/reluv/listings/:id/reject", {
  who: "operator",
  says: "Refuses a listing in review; its seller may change it and ask again",
  notes: "The note is told to its seller.",
  body: AdminNote,
  example: { note: "The pictures are of another piece" },
  answer,
  refuses,
})

export const blockListing = route("POST /admin/reluv/listings/:id/block", {
  who: "operator",
  says: "Takes a listing down; its seller cannot bring it back",
  notes:
    "The note is told to its seller. Hiding the product on Medusa's own page does the same, without a note.",
  body: AdminNote,
  example: { note: "A copy, not the brand that it names" },
  answer,
  refuses,
})

export const unblockListing = route("POST /admin/reluv/listings/:id/unblock", {
  who: "operator",
  says: "Lets a listing that was taken down be seen and bought again",
  answer,
  refuses,
})
