import { sayKind } from "../../domain/notification/draw-mail"
import { isMailKind, MAILS } from "../../domain/notification/mail-kinds"
import type { Language } from "../../domain/said"
import type { LiveEvent } from "../../modules/live/feed"
import type { ClaimRow } from "../../modules/live-sale/telling"
import type { NotificationRow } from "../../modules/notification/inbox"
import type { NotificationView } from "../_shapes/notification"
import { type LiveMessage, viewLiveMessage } from "./chat-message"
import { viewLiveClaim } from "./live-sale"

type Told = Omit<NotificationRow, "created_at"> & { created_at: Date | string }

/** A notification in the words of today; null for one of a kind that is not told any more. */
export function viewNotification(told: Told, language: Language): NotificationView | null {
  const { id, kind, seller_id, content, read_at, created_at } = told
  if (!isMailKind(kind)) return null
  const { subject, lines } = sayKind(kind, content.data, language)
  return {
    id,
    kind,
    title: subject,
    text: lines.join("\n"),
    target: { place: MAILS[kind].leads, ids: content.ids },
    seller_id,
    is_read: read_at !== null,
    created_at: new Date(created_at).toISOString(),
  }
}

/** What a stream says of an event. */
export function viewLiveEvent({ name, data }: LiveEvent, language: Language): object | null {
  if (name === "notification") return viewNotification(data as Told, language)
  if (name === "live-claim") return { claim: viewLiveClaim(data as ClaimRow) }
  return name === "message" ? viewLiveMessage(data as LiveMessage) : data
}
