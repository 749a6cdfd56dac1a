import { cancelBooking } from "../../../../../workflows/shipping/give-courier-back"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import type { cancelBooking as route } from "../../contract"
import { ownOrder, viewOwnOrder } from "../../own-order"

/** The courier is not wanted any more; another can be booked. Refused once it has the parcel. */
export async function POST(req: RequestTo<typeof route>, res: ResponseOf<typeof route>) {
  const { id } = await ownOrder(req)
  await cancelBooking(req.scope, {
    id,
    reason: "cancelled by the seller",
    actor: req.membership.actor,
  })
  res.json({ order: await viewOwnOrder(req) })
}
