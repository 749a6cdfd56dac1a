import { z } from "zod"
import { CHANNELS } from "../../../domain/notification/channels"
import { ZONE_NAMES } from "../../../domain/notification/quiet-hours"
import { TOLD_KINDS } from "../../../domain/notification/told-kinds"
import { cursor } from "../../_contract/cursor"
import { wholeNumber, yesOrNo } from "../../_contract/fields"
import { say } from "../../_contract/problems"
import { EVENTS, route } from "../../_contract/route"
import { eitherWay } from "../../_contract/several"
import { InboxPage, NotificationPreferences, UnreadCount } from "../../_shapes/notification"

/** The order of an inbox, as cursors name it. */
export const NEWEST = "newest"

export const inboxQuery = z.strictObject({
  limit: wholeNumber({ min: 1, max: 100 }).default(20).describe("how many"),
  unread: eitherWay().optional().describe("`true`: only those that nobody read"),
  cursor: cursor()
    .refine(({ order }) => order === NEWEST, say("cursor"))
    .optional()
    .describe("`next_cursor` of the page before"),
})

export const readBody = z.strictObject({
  ids: z
    .array(z.string().max(64), say("list"))
    .min(1)
    .max(100)
    .nullable()
    .default(null)
    .describe("left out: all of them"),
})

export const listNotifications = route("GET /store/notifications", {
  who: "customer",
  says: "What a customer is told of their orders and account, newest first, and how many are unread",
  query: inboxQuery,
  answer: InboxPage,
})

export const readNotifications = route("POST /store/notifications/read", {
  who: "customer",
  says: "Marks notifications as read, these or all; every open screen hears of it",
  body: readBody,
  example: { ids: ["ntf_01"] },
  answer: UnreadCount,
})

export const deleteNotification = route("DELETE /store/notifications/:id", {
  who: "customer",
  says: "Takes a notification out of sight",
  answer: UnreadCount,
  refuses: ["NOTIFICATION_NOT_FOUND"],
})

export const streamNotifications = route("GET /store/notifications/stream", {
  who: "customer",
  says: "All that a customer's open screens are told, as it happens, for them and for the shops that they work for",
  notes:
    "Server-sent events. The first is `ready`; whoever comes back with its `Last-Event-ID` is told what came since, and `is_complete` says whether that is all: if not, read the lists anew. `notification` is one as the lists have it, `notifications-read` is `{ seller_id, unread_count }`. `message` is `{ for_seller_id, message }`, new or changed, `conversation-read` is `{ for_seller_id, conversation_id, by, seq }`; `for_seller_id` is null for who bought. It ends within a second of a ban or a log-out. Ten at once of one customer at one process (`RATE_LIMITED`). `followNotifications` of the client does all of it.",
  headers: { "last-event-id": "the id of the last event that was heard" },
  answer: EVENTS,
  refuses: ["RATE_LIMITED"],
})

export const readNotificationPreferences = route("GET /store/notifications/preferences", {
  who: "customer",
  says: "By which ways a customer is told what, and when mails wait",
  answer: NotificationPreferences,
})

const time = z.string(say("time")).regex(/^([01]\d|2[0-3]):[0-5]\d$/, say("time"))

export const changeNotificationPreferences = route("POST /store/notifications/preferences", {
  who: "customer",
  says: "Says by which ways they want to be told what, and when not; what is not named stays",
  body: z.strictObject({
    switches: z
      .array(
        z.strictObject({ kind: z.enum(TOLD_KINDS), channel: z.enum(CHANNELS), is_on: yesOrNo }),
        say("list")
      )
      .max(200)
      .default([]),
    quiet_hours: z
      .strictObject({ from: time, to: time, zone: z.enum(ZONE_NAMES).default("WIB") })
      .optional()
      .describe("the same time twice for none"),
  }),
  example: {
    switches: [{ kind: "new-review", channel: "email", is_on: false }],
    quiet_hours: { from: "22:00", to: "06:00", zone: "WITA" },
  },
  answer: NotificationPreferences,
  refuses: ["NOTIFICATION_NOT_OPTIONAL"],
})

export const unsubscribe = route("POST /store/notifications/unsubscribe", {
  who: "anyone",
  says: "Ends mails of one kind, by the token of a mail's own link: no login",
  body: z.strictObject({ token: z.string().max(400) }),
  example: { token: "cus_01….new-review.…" },
  limit: "proof",
  answer: z.strictObject({ kind: z.string().describe("what is not told by mail any more") }),
  refuses: ["UNSUBSCRIBE_LINK_WRONG", "RATE_LIMITED"],
})
