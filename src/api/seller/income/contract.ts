import { z } from "zod"
import { dateRange, withRange } from "../../_contract/date-range"
import { page } from "../../_contract/fields"
import { route } from "../../_contract/route"
import { IncomeView, RankedView } from "../../_shapes/analytics"
import { oneOf } from "../../_shapes/common"

export const INCOME_GROUPS = ["day", "category", "listing", "live_sale"] as const

export const SellerReadIncome = withRange(
  z.strictObject({
    ...dateRange,
    group: oneOf(INCOME_GROUPS)
      .default("day")
      .describe("`day`: the newest first; the others: what sold most first"),
    ...page(31),
  })
)

export const readIncome = route("GET /seller/income", {
  who: "member",
  may: "money.read",
  says: "What the shop earned, by day, category, listing or live sale",
  notes:
    "`pieces` and `goods` are of what was paid in these days; `income` of what was completed in them, less commission, as the ledger has it. A listing's, and a live sale's, share of a parcel's income is by what the pieces in it cost.",
  query: SellerReadIncome,
  answer: z.strictObject({
    income: IncomeView,
    rows: z.array(RankedView),
    limit: z.int(),
    offset: z.int(),
  }),
})
