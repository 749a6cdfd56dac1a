import { z } from "@medusajs/framework/zod"
import { sellerStatus } from "../../../../domain/seller/seller-status"
import { page, searched } from "../../../_contract/fields"
import { route } from "../../../_contract/route"
import { oneOf, pageOf } from "../../../_shapes/common"
import { PublicSeller } from "../../../_shapes/seller"

export const AdminListSellers = z.strictObject({
  q: searched({ max: 60 }).optional().describe("a part of the name"),
  status: oneOf(sellerStatus.statuses).optional(),
  ...page(),
})

export const listAllSellers = route("GET /admin/reluv/sellers", {
  who: "operator",
  says: "Shops in any status",
  query: AdminListSellers,
  answer: pageOf("sellers", PublicSeller),
})

export const approveSeller = route("POST /admin/reluv/sellers/:id/approve", {
  who: "operator",
  says: "Lets a pending or suspended shop sell",
  answer: z.strictObject({ seller: PublicSeller }),
  refuses: ["SELLER_NOT_FOUND", "SELLER_STATUS_NOT_ALLOWED", "MARKETPLACE_NOT_SET_UP"],
})
