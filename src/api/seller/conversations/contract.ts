import {
  marking,
  oneConversation,
  SAYING_REFUSES,
  saying,
  starting,
  theirConversations,
  theirMessages,
} from "../../_contract/conversation-fields"
import { route } from "../../_contract/route"

export const listShopConversations = route("GET /seller/conversations", {
  who: "member",
  may: "chats.read",
  says: "The shop's conversations with buyers, those with the newest message first",
  notes: "What one member has read is read for the shop.",
  ...theirConversations,
})

export const startShopConversation = route("POST /seller/conversations", {
  who: "member",
  may: "chats.write",
  says: "Writes to a buyer about their offer or order; about a listing the buyer writes first",
  ...starting(["offer", "seller_order"]),
  example: { about: { kind: "seller_order", id: "sord_01" }, text: "Paket dikirim sore ini, Kak" },
  refuses: ["CONVERSATION_WITH_OWN_SHOP", ...SAYING_REFUSES],
})

export const readShopConversation = route("GET /seller/conversations/:id", {
  who: "member",
  may: "chats.read",
  says: "One conversation of the shop",
  ...oneConversation,
})

export const listShopMessages = route("GET /seller/conversations/:id/messages", {
  who: "member",
  may: "chats.read",
  says: "What was said: the newest messages, older ones, or those that came since a place",
  notes:
    "`GET /store/notifications/stream` tells the members of new ones live (`message`), and of what was read (`conversation-read`), with the shop as `for_seller_id`.",
  ...theirMessages,
})

export const sendShopMessage = route("POST /seller/conversations/:id/messages", {
  who: "member",
  may: "chats.write",
  says: "Says something to the buyer",
  ...saying,
  example: { text: "Masih ada, Kak" },
  refuses: ["CONVERSATION_NOT_FOUND", ...SAYING_REFUSES],
})

export const markShopConversationRead = route("POST /seller/conversations/:id/read", {
  who: "member",
  may: "chats.write",
  says: "The shop has read as far as a message; the mark only goes forward",
  ...marking,
})
