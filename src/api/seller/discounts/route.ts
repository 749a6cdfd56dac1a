import { DISCOUNT_MODULE } from "../../../modules/discount"
import { giveDiscountWorkflow } from "../../../workflows/discount/give-discount"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import { viewDiscount, viewDiscounts } from "../../_views/discount"
import type { giveDiscount, listDiscounts } from "./contract"

export async function GET(
  req: RequestTo<typeof listDiscounts>,
  res: ResponseOf<typeof listDiscounts>
) {
  const { limit, offset } = req.validatedQuery
  const { seller_id } = req.membership
  const [rows, count] = await req.scope
    .resolve(DISCOUNT_MODULE)
    .listAndCountDiscounts({ seller_id }, { take: limit, skip: offset, order: { id: "DESC" } })
  res.json({ discounts: await viewDiscounts(req.scope, rows), count, offset, limit })
}

export async function POST(
  req: RequestTo<typeof giveDiscount>,
  res: ResponseOf<typeof giveDiscount>
) {
  const { seller_id, actor } = req.membership
  const { percentage, price, starts_at = new Date(), ends_at, ...asked } = req.validatedBody
  const terms =
    price === undefined
      ? ({ kind: "percentage", value: percentage ?? 0 } as const)
      : ({ kind: "price", value: price } as const)
  const { result } = await giveDiscountWorkflow(req.scope).run({
    input: {
      ...asked,
      ...terms,
      starts_at: starts_at.toISOString(),
      ends_at: ends_at.toISOString(),
      seller_id,
      actor,
    },
  })
  const discount = await viewDiscount(req.scope, { id: result.id, seller_id })
  res.status(201).json({ discount, left_out: result.left_out })
}
