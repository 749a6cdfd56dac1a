import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

/** A mail, or what a phone gets. */
export type Message = {
  /** What a notification provider of the project serves. */
  channel: string
  to: string
  /** What the provider calls the text; it renders it with `data` and `secrets`. */
  template: `reluv-${string}`
  data: Record<string, unknown>
  /** What opens something to whoever has it: handed to the provider, and not kept by Medusa. */
  secrets: Record<string, string>
  /** A message of this key is sent once. */
  key: string
  about: { id: string; type: string }
}

/**
 * Sends a message by the notification provider of the project that serves its channel; where there is none, nobody
 * hears of it. What was sent is not sent twice. @returns whether somebody sends there
 */
export async function sendMessage(container: MedusaContainer, message: Message): Promise<boolean> {
  const { to, template, data, secrets, key, about, channel } = message
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  if (!(await serves(container, channel))) return false
  // Medusa 2.21 sends what failed under this key again, then cannot record it and throws; what a process died over
  // it never sends. So either is forgotten before.
  await database.raw(`delete from notification where idempotency_key = ? and status <> 'success'`, [
    key,
  ])
  try {
    await container.resolve(Modules.NOTIFICATION).createNotifications({
      to,
      channel,
      template,
      data: { ...data, ...secrets },
      trigger_type: template,
      resource_id: about.id,
      resource_type: about.type,
      idempotency_key: key,
    })
  } finally {
    // Medusa keeps what it hands to a provider. A crash before this is made good by the next try.
    await database.raw(
      `update notification set data = data - ?::text[] where idempotency_key = ?`,
      [Object.keys(secrets), key]
    )
  }
  return true
}

/** Whether the project has a notification provider for a channel. */
export async function serves(container: MedusaContainer, channel: string): Promise<boolean> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: object[] }>(
      `select 1 from notification_provider
       where is_enabled and ? = any(channels) and deleted_at is null limit 1`,
      [channel]
    )
  return rows.length > 0
}
