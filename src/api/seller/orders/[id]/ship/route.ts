import { shipSellerOrderWorkflow } from "../../../../../workflows/shipping/ship-seller-order"
import { shipWithTypedNumberWorkflow } from "../../../../../workflows/shipping/ship-with-typed-number"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import type { shipOrder } from "../../contract"
import { ownOrder, viewOwnOrder } from "../../own-order"

/**
 * The seller books the courier that the buyer chose; calling it again answers the same booking. With
 * a tracking number nothing is booked: the parcel is on its way already.
 */
export async function POST(req: RequestTo<typeof shipOrder>, res: ResponseOf<typeof shipOrder>) {
  const { id } = await ownOrder(req)
  const { actor } = req.membership
  const { tracking_number, courier_code, tracking_url, ...options } = req.validatedBody
  if (tracking_number && courier_code) {
    const tracking = { tracking_number, courier_code, tracking_url: tracking_url ?? null }
    await shipWithTypedNumberWorkflow(req.scope).run({ input: { id, actor, tracking } })
  } else {
    await shipSellerOrderWorkflow(req.scope).run({ input: { id, actor, options } })
  }
  res.json({ order: await viewOwnOrder(req) })
}
