import { z } from "zod"
import { CHANNELS } from "../../domain/notification/channels"
import { ZONE_NAMES } from "../../domain/notification/quiet-hours"
import { time } from "./common"

export const NotificationView = z
  .strictObject({
    id: z.string(),
    kind: z.string().describe("what is told, as the table of mails names it"),
    title: z.string(),
    text: z.string(),
    target: z
      .strictObject({
        place: z.string().describe("what to open: `order`, `seller_order`, `listing`, `shop` …"),
        ids: z.record(z.string(), z.string()).describe("such as `order_id`"),
      })
      .describe("where it leads, for a storefront to make a link of"),
    seller_id: z.string().nullable().describe("the shop whose people are told; null for a buyer"),
    is_read: z.boolean(),
    created_at: time,
  })
  .meta({ id: "NotificationView", description: "What somebody is told, where they are logged in" })
export type NotificationView = z.infer<typeof NotificationView>

export const InboxPage = z.strictObject({
  notifications: z.array(NotificationView),
  unread_count: z.int().describe("at most 100"),
  next_cursor: z.string().nullable(),
})

export const UnreadCount = z.strictObject({ unread_count: z.int().describe("at most 100") })

const timeOfDay = z.string().describe("`HH:mm`")

export const NotificationPreferences = z
  .strictObject({
    kinds: z.array(
      z.strictObject({
        kind: z.string(),
        example: z.string().describe("how such a notification is headed"),
        channels: z.array(
          z.strictObject({
            channel: z.enum(CHANNELS),
            is_on: z.boolean(),
            is_optional: z
              .boolean()
              .describe("false of mails about an order, or about the account's safety"),
          })
        ),
      })
    ),
    quiet_hours: z
      .strictObject({ from: timeOfDay, to: timeOfDay, zone: z.enum(ZONE_NAMES) })
      .describe("when mails wait that can; the same time twice for never"),
  })
  .meta({
    id: "NotificationPreferences",
    description: "By which ways somebody is told what, and when",
  })
export type NotificationPreferences = z.infer<typeof NotificationPreferences>
