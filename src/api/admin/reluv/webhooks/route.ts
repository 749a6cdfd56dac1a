import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { WEBHOOK_INBOX_MODULE } from "../../../../modules/webhook-inbox"
import type { Page, WebhookView } from "../../../../types/http"
import { webhookView } from "../../../_views/webhook"
import type { AdminListWebhooks } from "./validators"

/** What vendors told us, newest first. */
export async function GET(
  req: MedusaRequest<unknown, AdminListWebhooks>,
  res: MedusaResponse<Page<"webhooks", WebhookView>>
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
