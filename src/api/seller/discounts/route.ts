import { DISCOUNT_MODULE } from "../../../modules/discount"
import { giveDiscountWorkflow } from "../../../workflows/discount/give-discount"
import { termsOf } from "../../_contract/discount"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import { discountView, viewDiscount } from "../../_views/discount"
import type { giveDiscount, listDiscounts } from "./contract"

export async function GET(
  req: RequestTo<typeof listDiscounts>,
  res: ResponseOf<typeof listDiscounts>
) {
  const { limit, offset } = req.validatedQuery
  const { seller_id } = req.membership
  const { discounts, count } = await req.scope
    .resolve(DISCOUNT_MODULE)
    .readDiscounts({ seller_id, limit, offset })
  res.json({ discounts: discounts.map(discountView), count, offset, limit })
}

export async function POST(
  req: RequestTo<typeof giveDiscount>,
  res: ResponseOf<typeof giveDiscount>
) {
  const { seller_id, actor } = req.membership
  const { percentage, price, starts_at = new Date(), ends_at, ...asked } = req.validatedBody
  const { result } = await giveDiscountWorkflow(req.scope).run({
    input: {
      ...asked,
      ...termsOf({ percentage, price }),
      starts_at: starts_at.toISOString(),
      ends_at: ends_at.toISOString(),
      seller_id,
      actor,
    },
  })
  const discount = await viewDiscount(req.scope, { id: result.id, seller_id })
  res.status(201).json({ discount, left_out: result.left_out })
}
