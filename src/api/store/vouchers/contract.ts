import { z } from "zod"
import { page, text } from "../../_contract/fields"
import { route } from "../../_contract/route"
import { pageOf } from "../../_shapes/common"
import { OpenVoucherView } from "../../_shapes/voucher"

export const StoreListVouchers = z.strictObject({
  seller_id: text({ max: 64 }).optional().describe("of one shop"),
  mine: z.enum(["true", "false"]).default("false").describe("only those that the buyer has"),
  ...page(),
})

export const listOpenVouchers = route("GET /store/vouchers", {
  who: "anyone",
  says: "Vouchers that can be claimed, and those that whoever asks has; what ends first, first",
  query: StoreListVouchers,
  answer: pageOf("vouchers", OpenVoucherView),
})

export const claimVoucher = route("POST /store/vouchers/:id/claim", {
  who: "customer",
  says: "Keeps a public voucher: from then on it is used where it takes off most",
  answer: z.strictObject({ id: z.string(), is_claimed: z.literal(true) }),
  refuses: ["VOUCHER_NOT_FOUND", "ORD_005"],
})
