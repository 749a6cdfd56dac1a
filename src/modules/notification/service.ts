import { MedusaService } from "@medusajs/framework/utils"
import { withSql } from "../../shared/with-sql"
import {
  countUnread,
  forgetInboxOf,
  forgetNotifications,
  hideNotification,
  listInbox,
  markRead,
  writeNotifications,
} from "./inbox"
import { InboxItem } from "./models/inbox-item"
import { NotificationSetting } from "./models/notification-setting"
import { readSettings, writeSettings } from "./settings"

/** What people are told where they are logged in, and how they want to be told. */
export class NotificationModuleService extends withSql(
  MedusaService({ InboxItem, NotificationSetting }),
  { forgetInboxOf, hideNotification, markRead, writeNotifications, writeSettings },
  { countUnread, forgetNotifications, listInbox, readSettings }
) {}
