import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerOrderView } from "../../../../../types/http"
import { cancelBookingWorkflow } from "../../../../../workflows/shipping/cancel-courier-booking"
import type { SellerRequest } from "../../../../_http/member"
import { ownOrder } from "../../own-order"

/** The courier is not wanted any more; another can be booked. Refused once it has the parcel. */
export async function POST(req: SellerRequest, res: MedusaResponse<{ order: SellerOrderView }>) {
  const { id } = await ownOrder(req)
  await cancelBookingWorkflow(req.scope).run({ input: { id, reason: "cancelled by the seller" } })
  res.json({ order: await ownOrder(req) })
}
