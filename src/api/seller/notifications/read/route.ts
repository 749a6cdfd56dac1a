import { NOTIFICATION_MODULE } from "../../../../modules/notification"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import type { readShopNotifications } from "../contract"
import { ownInbox } from "../own-inbox"

export async function POST(
  req: RequestTo<typeof readShopNotifications>,
  res: ResponseOf<typeof readShopNotifications>
) {
  const { ids } = req.validatedBody
  const inboxes = req.scope.resolve(NOTIFICATION_MODULE)
  res.json({ unread_count: await inboxes.markRead({ inbox: ownInbox(req), ids }) })
}
