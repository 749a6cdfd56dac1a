import { giveDiscountWorkflow } from "../../../../../workflows/discount/give-discount"
import { termsOf } from "../../../../_contract/discount"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { viewDiscount } from "../../../../_views/discount"
import type { joinCampaign } from "../../contract"

export async function POST(
  req: RequestTo<typeof joinCampaign>,
  res: ResponseOf<typeof joinCampaign>
) {
  const { seller_id, actor } = req.membership
  const { listing_ids, category_ids, ...terms } = req.validatedBody
  const { result } = await giveDiscountWorkflow(req.scope).run({
    input: {
      campaign_id: req.params.id,
      ...termsOf(terms),
      listing_ids,
      category_ids,
      seller_id,
      actor,
    },
  })
  const discount = await viewDiscount(req.scope, { id: result.id, seller_id })
  res.status(201).json({ discount, left_out: result.left_out })
}
