import type { RequestTo, ResponseOf } from "../../_contract/route"
import { languageOf } from "../../_http/language"
import { inboxPage } from "../../_views/inbox"
import type { listShopNotifications } from "./contract"
import { ownInbox } from "./own-inbox"

export async function GET(
  req: RequestTo<typeof listShopNotifications>,
  res: ResponseOf<typeof listShopNotifications>
) {
  const inbox = ownInbox(req)
  res.json(await inboxPage(req.scope, { inbox, language: languageOf(req), ...req.validatedQuery }))
}
