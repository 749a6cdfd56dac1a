import { WEBHOOK_INBOX_MODULE } from "../../../../modules/webhook-inbox"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { webhookView } from "../../../_views/webhook"
import type { listWebhooks } from "./contract"

/** What vendors told us, newest first. */
export async function GET(
  req: RequestTo<typeof listWebhooks>,
  res: ResponseOf<typeof listWebhooks>
) {
  const { vendor, status, q, limit, offset } = req.validatedQuery
  const [rows, count] = await req.scope.resolve(WEBHOOK_INBOX_MODULE).listAndCountWebhookMessages(
    {
      ...(vendor ? { vendor } : {}),
      ...(status ? { status } : {}),
      ...(q ? { subject: { $like: `${q.replace(/[%_\\]/g, "\\$&")}%` } } : {}),
    },
    { take: limit, skip: offset, order: { created_at: "DESC" } }
  )
  res.json({ webhooks: rows.map(webhookView), count, offset, limit })
}
