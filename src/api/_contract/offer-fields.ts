import { offerStatus } from "../../domain/offer/offer"
import { oneOf } from "../_shapes/common"
import { page, rupiah, text } from "./fields"

/** What an offer may be of, in whole rupiah. */
export const offered = rupiah({ min: 1, max: 1_000_000_000 })

/** Pages of offers. */
export const offerPage = {
  status: oneOf(offerStatus.statuses).optional(),
  listing_id: text({ max: 64 }).optional(),
  ...page(),
}
