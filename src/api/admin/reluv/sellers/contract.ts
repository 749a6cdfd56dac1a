import { z } from "@medusajs/framework/zod"
import { sellerStatus } from "../../../../domain/seller/seller-status"
import { page, searched, text } from "../../../_contract/fields"
import { route } from "../../../_contract/route"
import { oneOf, pageOf } from "../../../_shapes/common"
import { PublicSeller } from "../../../_shapes/seller"
import { OperatorMemberView } from "../../../_shapes/seller-member"

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

export const AdminTransferShop = z.strictObject({
  customer_id: text({ max: 64 }).describe("who owns it from now on, a member or not"),
  former_owner: z
    .enum(["manager", "removed"])
    .default("removed")
    .describe("what becomes of whoever owned it"),
  reason: text({ min: 3, max: 300 }).describe("kept in the shop's history"),
})

const members = z.strictObject({ members: z.array(OperatorMemberView) })

export const listMembersOfSeller = route("GET /admin/reluv/sellers/:id/members", {
  who: "operator",
  says: "Who works for a shop, the owner first",
  answer: members,
  refuses: ["SELLER_NOT_FOUND"],
})

export const transferShop = route("POST /admin/reluv/sellers/:id/transfer", {
  who: "operator",
  says: "Gives a shop to another customer, such as when its owner is gone",
  body: AdminTransferShop,
  example: { customer_id: "cus_01M7YXBJPKHQ50HCFZQDZJKGR6", reason: "The owner passed away" },
  answer: members,
  refuses: [
    "SELLER_NOT_FOUND",
    "SELLER_CUSTOMER_NOT_FOUND",
    "SELLER_MEMBER_OWNS_ANOTHER",
    "SELLER_STATUS_FORBIDDEN",
  ],
})
