import { route } from "../../_contract/route"
import { InboxPage, UnreadCount } from "../../_shapes/notification"
import { inboxQuery, readBody } from "../../store/notifications/contract"

export const listShopNotifications = route("GET /seller/notifications", {
  who: "member",
  may: "shop.read",
  says: "What a member is told for the shop, newest first: what their role lets them see to",
  notes:
    "Each member has an inbox of their own: what one has read is still new to another. `GET /store/notifications/stream` tells of them live.",
  query: inboxQuery,
  answer: InboxPage,
})

export const readShopNotifications = route("POST /seller/notifications/read", {
  who: "member",
  may: "shop.read",
  says: "Marks a member's notifications of the shop as read, these or all",
  body: readBody,
  example: { ids: ["ntf_01"] },
  answer: UnreadCount,
})

export const deleteShopNotification = route("DELETE /seller/notifications/:id", {
  who: "member",
  may: "shop.read",
  says: "Takes a notification of the shop out of the member's sight",
  answer: UnreadCount,
  refuses: ["NOTIFICATION_NOT_FOUND"],
})
