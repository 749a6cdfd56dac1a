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

export const listConversations = route("GET /store/conversations", {
  who: "customer",
  says: "The customer's conversations with shops, those with the newest message first",
  query: conversationsQuery,
  answer: ConversationPage,
})

export const startConversation = route("POST /store/conversations", {
  who: "customer",
  says: "Writes to a shop about a listing, an offer or an order; the first message begins the conversation",
  notes:
    "One conversation for each thing. An offer for one listing is talked about where its listing is. A text that leads off the marketplace is shown with a warning, held until an operator has read it, or refused, by `policies.scam_shield.messages`.",
  headers: KEY_HEADER,
  body: startBody(["listing", "offer", "seller_order"]),
  example: { about: { kind: "listing", id: "lst_01" }, text: "Masih ada, Kak?" },
  pictures: ["pictures"],
  limit: "chat",
  status: 201,
  answer: z.strictObject({ conversation: ConversationView, message: ChatMessageView }),
  refuses: [
    "AUTH_006",
    "CONVERSATION_TOPIC_NOT_FOUND",
    "CONVERSATION_WITH_OWN_SHOP",
    "CONVERSATION_CLOSED",
    "PARTY_BLOCKED",
    "MESSAGE_LEADS_OFF",
  ],
})

export const readConversation = route("GET /store/conversations/:id", {
  who: "customer",
  says: "One conversation of the customer",
  answer: z.strictObject({ conversation: ConversationView }),
  refuses: ["CONVERSATION_NOT_FOUND"],
})

export const listChatMessages = route("GET /store/conversations/:id/messages", {
  who: "customer",
  says: "What was said: the newest messages, older ones, or those that came since a place",
  notes:
    "`GET /store/notifications/stream` tells of new ones live (`message`), and of what was read (`conversation-read`).",
  query: messagesQuery,
  answer: ChatMessagePage,
  refuses: ["CONVERSATION_NOT_FOUND"],
})

export const sendChatMessage = route("POST /store/conversations/:id/messages", {
  who: "customer",
  says: "Says something to the shop",
  headers: KEY_HEADER,
  body: messageBody,
  example: { text: "Bisa kirim hari ini?" },
  pictures: ["pictures"],
  limit: "chat",
  status: 201,
  answer: z.strictObject({ message: ChatMessageView }),
  refuses: [
    "CONVERSATION_NOT_FOUND",
    "CONVERSATION_TOPIC_NOT_FOUND",
    "CONVERSATION_CLOSED",
    "PARTY_BLOCKED",
    "MESSAGE_LEADS_OFF",
  ],
})

export const markConversationRead = route("POST /store/conversations/:id/read", {
  who: "customer",
  says: "Has read as far as a message; the mark only goes forward",
  body: readMarkBody,
  example: { seq: 3 },
  answer: ReadMarkView,
  refuses: ["CONVERSATION_NOT_FOUND"],
})
