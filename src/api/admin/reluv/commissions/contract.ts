import { z } from "zod"
import { SELLER_LEVELS } from "../../../../domain/standing/sellers"
import { page, rupiah, text, yesOrNo } from "../../../_contract/fields"
import { say } from "../../../_contract/problems"
import { route } from "../../../_contract/route"
import { CommissionView } from "../../../_shapes/commission"
import { pageOf } from "../../../_shapes/common"

const amount = rupiah({ min: 0, max: 2_000_000_000 })
const id = text({ max: 100 }).nullable().default(null)

const terms = z.strictObject({
  seller_id: id.describe("one shop; `null`: of all shops"),
  level: z
    .enum(SELLER_LEVELS)
    .nullable()
    .default(null)
    .describe("shops of this level when an order is cut; `null`: of all levels"),
  campaign_id: id.describe("what is sold at its price in this sale; `null`: in a sale or not"),
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
  replaces: yesOrNo
    .default(true)
    .describe("`false`: refused where there are terms for the same sales, with what they are"),
})

export const AdminSetCommission = terms.refine(
  ({ seller_id, level, campaign_id }) =>
    [seller_id, level, campaign_id].filter((one) => one !== null).length <= 1,
  say("commission_scope")
)

export const listCommissions = route("GET /admin/reluv/commissions", {
  who: "operator",
  says: "What sellers pay for a sale, by shop, level, sale and category",
  notes:
    "Of several rules the one that says most counts: that of the sale in which a piece is sold at its price, the shop's, that of its level, everybody's; and of those the nearest category's.",
  query: z.strictObject(page()),
  answer: pageOf("commissions", CommissionView),
})

export const setCommission = route("POST /admin/reluv/commissions", {
  who: "operator",
  says: "Sets what sellers pay for a sale: of one shop, of those of a level, in a sale, or of all; in a category or all of them",
  notes:
    "At most one of `seller_id`, `level` and `campaign_id`. It counts for orders that are cut from now on; what was agreed before stays.",
  body: AdminSetCommission,
  example: { seller_id: null, category_id: null, percent: 8, cap: 50_000 },
  answer: z.strictObject({ commission: CommissionView }),
  refuses: ["SELLER_NOT_FOUND", "CAMPAIGN_NOT_FOUND", "CATEGORY_NOT_FOUND", "COMMISSION_THERE"],
})

export const removeCommission = route("DELETE /admin/reluv/commissions/:id", {
  who: "operator",
  says: "Forgets a rule: the one above it counts",
  answer: z.strictObject({ id: z.string() }),
  refuses: ["COMMISSION_NOT_FOUND"],
})
