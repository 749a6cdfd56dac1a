import { cancelBookingWorkflow } from "../../../../../workflows/shipping/cancel-courier-booking"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import type { cancelBooking } from "../../contract"
import { ownOrder } from "../../own-order"

/** The courier is not wanted any more; another can be booked. Refused once it has the parcel. */
export async function POST(
  req: RequestTo<typeof cancelBooking>,
  res: ResponseOf<typeof cancelBooking>
) {
  const { id } = await ownOrder(req)
  await cancelBookingWorkflow(req.scope).run({ input: { id, reason: "cancelled by the seller" } })
  res.json({ order: await ownOrder(req) })
}
