import { NOTIFICATION_MODULE } from "../../../../modules/notification"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import type { deleteShopNotification } from "../contract"
import { ownInbox } from "../own-inbox"

export async function DELETE(
  req: RequestTo<typeof deleteShopNotification>,
  res: ResponseOf<typeof deleteShopNotification>
) {
  const { id } = req.params
  const inboxes = req.scope.resolve(NOTIFICATION_MODULE)
  res.json({ unread_count: await inboxes.hideNotification({ inbox: ownInbox(req), id }) })
}
