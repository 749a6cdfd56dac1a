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

export const listConversations = route("GET /store/conversations", {
  who: "customer",
  says: "The customer's conversations with shops, those with the newest message first",
  ...theirConversations,
})

export const startConversation = route("POST /store/conversations", {
  who: "customer",
  says: "Writes to a shop about a listing, an offer or an order; the first message begins the conversation",
  notes:
    "One conversation for each thing. An offer for one listing is talked about where its listing is. A text that leads off the marketplace is shown with a warning, held until an operator has read it, or refused, by `policies.scam_shield.messages`.",
  ...starting(["listing", "offer", "seller_order"]),
  example: { about: { kind: "listing", id: "lst_01" }, text: "Masih ada, Kak?" },
  refuses: ["AUTH_006", "CONVERSATION_WITH_OWN_SHOP", "CONVERSATION_CLOSED", ...SAYING_REFUSES],
})

export const readConversation = route("GET /store/conversations/:id", {
  who: "customer",
  says: "One conversation of the customer",
  ...oneConversation,
})

export const listChatMessages = route("GET /store/conversations/:id/messages", {
  who: "customer",
  says: "What was said: the newest messages, older ones, or those that came since a place",
  notes:
    "`GET /store/notifications/stream` tells of new ones live (`message`), and of what was read (`conversation-read`).",
  ...theirMessages,
})

export const sendChatMessage = route("POST /store/conversations/:id/messages", {
  who: "customer",
  says: "Says something to the shop",
  ...saying,
  example: { text: "Bisa kirim hari ini?" },
  refuses: ["CONVERSATION_NOT_FOUND", "CONVERSATION_CLOSED", ...SAYING_REFUSES],
})

export const markConversationRead = route("POST /store/conversations/:id/read", {
  who: "customer",
  says: "Has read as far as a message; the mark only goes forward",
  ...marking,
})
