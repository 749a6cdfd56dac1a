import { NOTIFICATION_MODULE } from "../../../../modules/notification"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { customerIdOf } from "../../../_http/customer"
import type { readNotifications } from "../contract"

export async function POST(
  req: RequestTo<typeof readNotifications>,
  res: ResponseOf<typeof readNotifications>
) {
  const inbox = { customer_id: customerIdOf(req), seller_id: null }
  const { ids } = req.validatedBody
  res.json({ unread_count: await req.scope.resolve(NOTIFICATION_MODULE).markRead({ inbox, ids }) })
}
