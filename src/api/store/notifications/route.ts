import type { RequestTo, ResponseOf } from "../../_contract/route"
import { customerIdOf } from "../../_http/customer"
import { languageOf } from "../../_http/language"
import { inboxPage } from "../../_views/inbox"
import type { listNotifications } from "./contract"

export async function GET(
  req: RequestTo<typeof listNotifications>,
  res: ResponseOf<typeof listNotifications>
) {
  const inbox = { customer_id: customerIdOf(req), seller_id: null }
  res.json(await inboxPage(req.scope, { inbox, language: languageOf(req), ...req.validatedQuery }))
}
