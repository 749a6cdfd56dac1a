import { z } from "@medusajs/framework/zod"
import {
  conversationsQuery,
  KEY_HEADER,
  messageBody,
  messagesQuery,
  readMarkBody,
  startBody,
} from "../../_contract/conversation-fields"
import { route } from "../../_contract/route"
import {
  ChatMessagePage,
  ChatMessageView,
  ConversationPage,
  ConversationView,
  ReadMarkView,
} from "../../_shapes/conversation"

export const listShopConversations = route("GET /seller/conversations", {
  who: "member",
  may: "chats.read",
  says: "The shop's conversations with buyers, those with the newest message first",
  notes: "What one member has read is read for the shop.",
  query: conversationsQuery,
  answer: ConversationPage,
})

export const startShopConversation = route("POST /seller/conversations", {
  who: "member",
  may: "chats.write",
  says: "Writes to a buyer about their offer or order; about a listing the buyer writes first",
  headers: KEY_HEADER,
  body: startBody(["offer", "seller_order"]),
  example: { about: { kind: "seller_order", id: "sord_01" }, text: "Paket dikirim sore ini, Kak" },
  pictures: ["pictures"],
  limit: "chat",
  status: 201,
  answer: z.strictObject({ conversation: ConversationView, message: ChatMessageView }),
  refuses: [
    "CONVERSATION_TOPIC_NOT_FOUND",
    "CONVERSATION_WITH_OWN_SHOP",
    "PARTY_BLOCKED",
    "MESSAGE_LEADS_OFF",
  ],
})

export const readShopConversation = route("GET /seller/conversations/:id", {
  who: "member",
  may: "chats.read",
  says: "One conversation of the shop",
  answer: z.strictObject({ conversation: ConversationView }),
  refuses: ["CONVERSATION_NOT_FOUND"],
})

export const listShopMessages = route("GET /seller/conversations/:id/messages", {
  who: "member",
  may: "chats.read",
  says: "What was said: the newest messages, older ones, or those that came since a place",
  notes:
    "`GET /store/notifications/stream` tells the members of new ones live (`message`), and of what was read (`conversation-read`), with the shop as `for_seller_id`.",
  query: messagesQuery,
  answer: ChatMessagePage,
  refuses: ["CONVERSATION_NOT_FOUND"],
})

export const sendShopMessage = route("POST /seller/conversations/:id/messages", {
  who: "member",
  may: "chats.write",
  says: "Says something to the buyer",
  headers: KEY_HEADER,
  body: messageBody,
  example: { text: "Masih ada, Kak" },
  pictures: ["pictures"],
  limit: "chat",
  status: 201,
  answer: z.strictObject({ message: ChatMessageView }),
  refuses: [
    "CONVERSATION_NOT_FOUND",
    "CONVERSATION_TOPIC_NOT_FOUND",
    "PARTY_BLOCKED",
    "MESSAGE_LEADS_OFF",
  ],
})

export const markShopConversationRead = route("POST /seller/conversations/:id/read", {
  who: "member",
  may: "chats.write",
  says: "The shop has read as far as a message; the mark only goes forward",
  body: readMarkBody,
  example: { seq: 3 },
  answer: ReadMarkView,
  refuses: ["CONVERSATION_NOT_FOUND"],
})
