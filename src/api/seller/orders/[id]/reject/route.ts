import { cancelSellerOrder } from "../../../../../workflows/cancellation/cancel-seller-order"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import type { rejectOrder } from "../../contract"
import { ownOrder, viewOwnOrder } from "../../own-order"

/** The seller cannot fulfil its part: exactly that part is refunded. */
export async function POST(
  req: RequestTo<typeof rejectOrder>,
  res: ResponseOf<typeof rejectOrder>
) {
  const { id } = await ownOrder(req)
  await cancelSellerOrder(req.scope, {
    id,
    actor: req.membership.actor,
    reason: req.validatedBody.reason,
  })
  res.json({ order: await viewOwnOrder(req) })
}
