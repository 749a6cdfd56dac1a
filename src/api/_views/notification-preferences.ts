import type { MedusaContainer } from "@medusajs/framework/types"
import { CHANNELS, isOptional, isTold } from "../../domain/notification/channels"
import { sayKind } from "../../domain/notification/draw-mail"
import { EXAMPLE_DATA } from "../../domain/notification/example"
import { TOLD_KINDS } from "../../domain/notification/told-kinds"
import type { Language } from "../../domain/said"
import { NOTIFICATION_MODULE } from "../../modules/notification"
import { RELUV_MODULE } from "../../modules/reluv"
import type { NotificationPreferences } from "../_shapes/notification"

export async function preferencesOf(
  container: MedusaContainer,
  { customer_id, language }: { customer_id: string; language: Language }
): Promise<NotificationPreferences> {
  const [own] = await container
    .resolve(NOTIFICATION_MODULE)
    .readSettings({ customer_ids: [customer_id] })
  const switchedOff = own?.switched_off ?? []
  return {
    kinds: TOLD_KINDS.map((kind) => ({
      kind,
      example: sayKind(kind, EXAMPLE_DATA, language).subject,
      channels: CHANNELS.map((channel) => ({
        channel,
        is_on: isTold(kind, channel, switchedOff),
        is_optional: isOptional(kind, channel),
      })),
    })),
    quiet_hours: own?.quiet_hours ?? container.resolve(RELUV_MODULE).options.mails.quiet_hours,
  }
}
