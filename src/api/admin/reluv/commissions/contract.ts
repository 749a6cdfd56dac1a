import { z } from "@medusajs/framework/zod"
import { page, rupiah, text, yesOrNo } from "../../../_contract/fields"
import { say } from "../../../_contract/problems"
import { route } from "../../../_contract/route"
import { CommissionView } from "../../../_shapes/commission"
import { pageOf } from "../../../_shapes/common"

const amount = rupiah({ min: 0, max: 2_000_000_000 })
const id = text({ max: 100 }).nullable().default(null)

export const AdminSetCommission = z.strictObject({
  seller_id: id.describe("`null`: of all shops"),
  category_id: id.describe("`null`: of all categories; else of all below it, too"),
  percent: z
    .number(say("percent"))
    .min(0)
    .max(100)
    .refine((value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6, say("percent"))
    .describe("with at most two decimals"),
  fixed: amount.default(0),
  minimum: amount.default(0),
  cap: amount.nullable().default(null),
  of_shipping: yesOrNo.default(false),
  of_vouchers: yesOrNo.default(false),
})

export const listCommissions = route("GET /admin/reluv/commissions", {
  who: "operator",
  says: "What sellers pay for a sale, by shop and category",
  notes:
    "Of several rules the one that says most counts: a shop's before everybody's, then the nearest category's.",
  query: z.strictObject(page()),
  answer: pageOf("commissions", CommissionView),
})

export const setCommission = route("POST /admin/reluv/commissions", {
  who: "operator",
  says: "Sets what sellers pay for a sale: of a shop, a category, both or neither",
  notes: "It counts for orders that are cut from now on; what was agreed before stays.",
  body: AdminSetCommission,
  example: { seller_id: null, category_id: null, percent: 8, cap: 50_000 },
  answer: z.strictObject({ commission: CommissionView }),
  refuses: ["SELLER_NOT_FOUND", "CATEGORY_NOT_FOUND"],
})

export const removeCommission = route("DELETE /admin/reluv/commissions/:id", {
  who: "operator",
  says: "Forgets a rule: the one above it counts",
  answer: z.strictObject({ id: z.string() }),
  refuses: ["COMMISSION_NOT_FOUND"],
})
