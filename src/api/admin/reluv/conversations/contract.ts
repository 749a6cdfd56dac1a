import { z } from "zod"
import {
  CONVERSATION_TOPICS,
  MOST_CHARACTERS,
  MOST_PICTURES,
} from "../../../../domain/conversation/conversation"
import {
  anyMessagesQuery,
  KEY_HEADER,
  NEWEST_MESSAGE,
} from "../../../_contract/conversation-fields"
import { cursor } from "../../../_contract/cursor"
import { page, text, wholeNumber } from "../../../_contract/fields"
import { pictures } from "../../../_contract/pictures"
import { say } from "../../../_contract/problems"
import { route } from "../../../_contract/route"
import { eitherWay } from "../../../_contract/several"
import { pageOf } from "../../../_shapes/common"
import {
  ConversationEventView,
  OperatorChatMessageView,
  OperatorConversationView,
} from "../../../_shapes/conversation"

export const listAllConversations = route("GET /admin/reluv/conversations", {
  who: "operator",
  says: "Conversations of buyers and shops, those with the newest message first",
  notes: "`seller_order_id` asks for all that its buyer and its shop talk about: for a dispute.",
  query: z.strictObject({
    customer_id: text({ max: 64 }).optional(),
    seller_id: text({ max: 64 }).optional(),
    seller_order_id: text({ max: 64 }).optional(),
    topic: z.enum(CONVERSATION_TOPICS).optional(),
    topic_id: text({ max: 64 }).optional(),
    held: eitherWay()
      .optional()
      .describe("`true`: only those with messages that wait for an operator"),
    limit: wholeNumber({ min: 1, max: 100 }).default(20).describe("how many"),
    cursor: cursor()
      .refine(({ order }) => order === NEWEST_MESSAGE, say("cursor"))
      .optional()
      .describe("`next_cursor` of the page before"),
  }),
  answer: z.strictObject({
    conversations: z.array(OperatorConversationView),
    next_cursor: z.string().nullable(),
  }),
  refuses: ["ORD_001"],
})

export const writeInDispute = route("POST /admin/reluv/conversations", {
  who: "operator",
  says: "Writes to both sides about an order while a dispute about it is open, and takes part from then on",
  headers: KEY_HEADER,
  body: z.strictObject({
    seller_order_id: text({ max: 64 }),
    text: text({ max: MOST_CHARACTERS }),
    pictures: pictures({ max: MOST_PICTURES }).default([]),
  }),
  example: { seller_order_id: "sord_01", text: "Mohon kirim foto labelnya, Kak" },
  pictures: ["pictures"],
  status: 201,
  answer: z.strictObject({
    conversation: OperatorConversationView,
    message: OperatorChatMessageView,
  }),
  refuses: ["ORD_001", "CONVERSATION_NOT_IN_DISPUTE", "IDEMPOTENCY_KEY_USED"],
})

export const readAnyConversation = route("GET /admin/reluv/conversations/:id", {
  who: "operator",
  says: "One conversation",
  answer: z.strictObject({ conversation: OperatorConversationView }),
  refuses: ["CONVERSATION_NOT_FOUND"],
})

export const listAnyMessages = route("GET /admin/reluv/conversations/:id/messages", {
  who: "operator",
  says: "What was said, with what is held and hidden; who reads it is kept (`reluv.conversation.read`)",
  query: anyMessagesQuery,
  answer: z.strictObject({
    messages: z.array(OperatorChatMessageView).describe("in the order of their places"),
    has_more: z.boolean(),
  }),
  refuses: ["CONVERSATION_NOT_FOUND"],
})

export const listHistoryOfConversation = route("GET /admin/reluv/conversations/:id/history", {
  who: "operator",
  says: "What happened to a conversation, newest first: which operator read it when, and what for",
  query: z.strictObject(page()),
  answer: pageOf("events", ConversationEventView),
  refuses: ["CONVERSATION_NOT_FOUND"],
})
