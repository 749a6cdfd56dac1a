import { z } from "@medusajs/framework/zod"
import { sellerStatus } from "../../domain/seller/seller-status"
import { oneOf, StatusEventView } from "./common"
import { ListingDetail } from "./listing"
import { SellerName } from "./seller"

export const OperatorListingView = ListingDetail.extend({
  seller: SellerName.extend({
    status: oneOf(sellerStatus.statuses),
    owner_customer_id: z.string().nullable().describe("who opened the shop, a Medusa customer"),
  }),
  history: z.array(StatusEventView),
}).meta({ id: "OperatorListingView", description: "A listing with its shop and its history" })
export type OperatorListingView = z.infer<typeof OperatorListingView>
