import { z } from "zod"
import { sellerStatus } from "../../domain/seller/seller-status"
import { oneOf, StatusEventView } from "./common"
import { OwnListingDetail } from "./listing"
import { ModerationView, PastVerdict } from "./moderation"
import { ListingSeller } from "./seller"

export const OperatorListingView = OwnListingDetail.extend({
  seller: ListingSeller.extend({
    status: oneOf(sellerStatus.statuses),
    owner_customer_id: z.string().nullable().describe("who opened the shop, a Medusa customer"),
  }),
  version: ModerationView.shape.version,
  history: z.array(StatusEventView),
  verdicts: z.array(PastVerdict).describe("what operators decided of it, newest first"),
}).meta({ id: "OperatorListingView", description: "A listing with its shop and its history" })
export type OperatorListingView = z.infer<typeof OperatorListingView>
