import type { MedusaContainer } from "@medusajs/framework/types"
import { isOptional } from "../../domain/notification/channels"
import type { MailKind } from "../../domain/notification/mail-kinds"
import type { QuietHours } from "../../domain/notification/quiet-hours"
import { NOTIFICATION_MODULE } from "../../modules/notification"
import { NotificationErrors } from "../../modules/notification/errors"
import type { Switch } from "../../modules/notification/settings"
import { unsubscribedBy } from "../../shared/unsubscribe-token"

/** Throws `NOTIFICATION_NOT_OPTIONAL`. */
export async function changePreferences(
  container: MedusaContainer,
  input: { customer_id: string; switches: readonly Switch[]; quiet_hours?: QuietHours | undefined }
): Promise<void> {
  const fixed = input.switches.find(
    ({ kind, channel, is_on }) => !is_on && !isOptional(kind, channel)
  )
  if (fixed) throw NotificationErrors.NOTIFICATION_NOT_OPTIONAL({ kind: fixed.kind })
  await container.resolve(NOTIFICATION_MODULE).writeSettings(input)
}

/** Whoever has the link of a mail ends mails of its kind. Throws `UNSUBSCRIBE_LINK_WRONG`. @returns which kind */
export async function unsubscribe(
  container: MedusaContainer,
  { token }: { token: string }
): Promise<MailKind> {
  const named = unsubscribedBy(container, token)
  if (!named) throw NotificationErrors.UNSUBSCRIBE_LINK_WRONG()
  const { customer_id, kind } = named
  const switches = [{ kind, channel: "email" as const, is_on: false }]
  await container.resolve(NOTIFICATION_MODULE).writeSettings({ customer_id, switches })
  return kind
}
