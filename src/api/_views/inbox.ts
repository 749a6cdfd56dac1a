import type { MedusaContainer } from "@medusajs/framework/types"
import type { Language } from "../../domain/said"
import { NOTIFICATION_MODULE } from "../../modules/notification"
import type { Inbox, NotificationPlace } from "../../modules/notification/inbox"
import { cursorOf } from "../_contract/cursor"
import { NEWEST } from "../store/notifications/contract"
import { viewNotification } from "./notification"

/** A page of an inbox, newest first, with how many are unread in all of it. */
export async function inboxPage(
  container: MedusaContainer,
  {
    inbox,
    language,
    ...asked
  }: {
    inbox: Inbox
    language: Language
    unread?: boolean | undefined
    limit: number
    cursor?: NotificationPlace | undefined
  }
) {
  const { unread = false, limit, cursor } = asked
  const inboxes = container.resolve(NOTIFICATION_MODULE)
  const [{ notifications, next }, unread_count] = await Promise.all([
    inboxes.listInbox({ inbox, unread, limit, after: cursor }),
    inboxes.countUnread({ inbox }),
  ])
  return {
    notifications: notifications.flatMap((row) => viewNotification(row, language) ?? []),
    unread_count,
    next_cursor: next && cursorOf(NEWEST, next),
  }
}
