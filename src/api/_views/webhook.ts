import { z } from "zod"
import type { WebhookInboxModuleService } from "../../modules/webhook-inbox/service"
import type { WebhookView } from "../_shapes/webhook"

type Row = Awaited<ReturnType<WebhookInboxModuleService["listWebhookMessages"]>>[number]

/** Signatures let a body be forged anew; card and phone data are nobody's business here. */
const SECRET = /signature|masked_card|saved_token|phone|driver_name|customer|address|email/i

export function webhookView(row: Row): WebhookView {
  return {
    id: row.id,
    vendor: row.vendor,
    subject: row.subject,
    status: row.status,
    deliveries: row.deliveries,
    attempts: row.attempts,
    outcome: row.outcome,
    error: row.error,
    received_at: new Date(row.created_at).toISOString(),
    updated_at: new Date(row.updated_at).toISOString(),
  }
}

/** The same with its body, without secrets. */
export function webhookDetails(row: Row): WebhookView {
  const body = z.record(z.string(), z.unknown()).safeParse(parseJson(row.body)).data ?? {}
  return {
    ...webhookView(row),
    body: withoutSecrets(body),
  }
}

function withoutSecrets(body: Record<string, unknown>): Record<string, unknown> {
  const nested = z.record(z.string(), z.unknown())
  return Object.fromEntries(
    Object.entries(body).map(([key, value]) => {
      if (SECRET.test(key)) return [key, "…"]
      const inner = nested.safeParse(value)
      return [key, inner.success ? withoutSecrets(inner.data) : value]
    })
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
