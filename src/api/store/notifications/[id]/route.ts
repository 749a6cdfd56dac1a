import { NOTIFICATION_MODULE } from "../../../../modules/notification"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { customerIdOf } from "../../../_http/customer"
import type { deleteNotification } from "../contract"

export async function DELETE(
  req: RequestTo<typeof deleteNotification>,
  res: ResponseOf<typeof deleteNotification>
) {
  const inbox = { customer_id: customerIdOf(req), seller_id: null }
  const { id } = req.params
  const inboxes = req.scope.resolve(NOTIFICATION_MODULE)
  res.json({ unread_count: await inboxes.hideNotification({ inbox, id }) })
}
