import { changePreferences } from "../../../../workflows/notification/preferences"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { customerIdOf } from "../../../_http/customer"
import { languageOf } from "../../../_http/language"
import { preferencesOf } from "../../../_views/notification-preferences"
import type { changeNotificationPreferences, readNotificationPreferences } from "../contract"

export async function GET(
  req: RequestTo<typeof readNotificationPreferences>,
  res: ResponseOf<typeof readNotificationPreferences>
) {
  const customer_id = customerIdOf(req)
  res.json(await preferencesOf(req.scope, { customer_id, language: languageOf(req) }))
}

export async function POST(
  req: RequestTo<typeof changeNotificationPreferences>,
  res: ResponseOf<typeof changeNotificationPreferences>
) {
  const customer_id = customerIdOf(req)
  await changePreferences(req.scope, { customer_id, ...req.validatedBody })
  res.json(await preferencesOf(req.scope, { customer_id, language: languageOf(req) }))
}
