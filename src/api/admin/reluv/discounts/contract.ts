import { z } from "zod"
import { page, text } from "../../../_contract/fields"
import { route } from "../../../_contract/route"
import { pageOf } from "../../../_shapes/common"
import { AdminDiscountDetail, AdminDiscountView } from "../../../_shapes/discount"
import { AdminNote } from "../note"

export const AdminListDiscounts = z.strictObject({
  status: z.enum(["scheduled", "running", "ended"]).optional(),
  seller_id: text({ max: 64 }).optional(),
  campaign_id: text({ max: 64 }).optional().describe("of those that joined this sale"),
  ...page(),
})

export const listAllDiscounts = route("GET /admin/reluv/discounts", {
  who: "operator",
  says: "What shops take off their prices for a time, the newest first",
  query: AdminListDiscounts,
  answer: pageOf("discounts", AdminDiscountView),
})

export const readAnyDiscount = route("GET /admin/reluv/discounts/:id", {
  who: "operator",
  says: "One discount with what everything costs by it",
  answer: z.strictObject({ discount: AdminDiscountDetail }),
  refuses: ["DISCOUNT_NOT_FOUND"],
})

export const endAnyDiscount = route("POST /admin/reluv/discounts/:id/end", {
  who: "operator",
  says: "Ends a shop's discount now; its prices are as they were",
  body: AdminNote,
  example: { note: "The price was never asked for" },
  answer: z.strictObject({ discount: AdminDiscountDetail }),
  refuses: ["DISCOUNT_NOT_FOUND"],
})
