import { z } from "zod"
import {
  CARD_KINDS,
  CONVERSATION_TOPICS,
  MOST_CHARACTERS,
  MOST_PICTURES,
} from "../../domain/conversation/conversation"
import {
  ChatMessagePage,
  ChatMessageView,
  ConversationPage,
  ConversationView,
  ReadMarkView,
} from "../_shapes/conversation"
import { cursor } from "./cursor"
import { count, text, wholeNumber } from "./fields"
import { pictures } from "./pictures"
import { say } from "./problems"
import { eitherWay } from "./several"

/** The order of conversations, as cursors name it. */
export const NEWEST_MESSAGE = "newest_message"

const LARGEST_SEQ = 2_000_000_000

const conversationsQuery = z.strictObject({
  limit: wholeNumber({ min: 1, max: 100 }).default(20).describe("how many"),
  unread: eitherWay().optional().describe("`true`: only those with something unread"),
  topic: z.enum(CONVERSATION_TOPICS).optional(),
  topic_id: text({ max: 64 }).optional().describe("of the listing, the offer or the seller order"),
  cursor: cursor()
    .refine(({ order }) => order === NEWEST_MESSAGE, say("cursor"))
    .optional()
    .describe("`next_cursor` of the page before"),
})

const place = () => wholeNumber({ min: 0, max: LARGEST_SEQ }).optional()

const messagesPage = z.strictObject({
  limit: wholeNumber({ min: 1, max: 100 }).default(50).describe("how many"),
  before: place().describe("a place: older ones than that"),
  after: place().describe("a place: those that came since, the oldest first"),
})

type Places = { before?: number | undefined; after?: number | undefined }
const inOneDirection = ({ before, after }: Places) => before === undefined || after === undefined
const EITHER_PLACE = { path: ["before"], ...say("either_place") }

const messagesQuery = messagesPage.refine(inOneDirection, EITHER_PLACE)

/** An operator says what they read it for. */
export const anyMessagesQuery = messagesPage
  .extend({
    reason: text({ max: 200 }).optional().describe("what it is read for; kept beside who read it"),
  })
  .refine(inOneDirection, EITHER_PLACE)

const message = {
  text: text({ max: MOST_CHARACTERS }).nullable().default(null),
  pictures: pictures({ max: MOST_PICTURES }).default([]),
  card: z
    .strictObject({ kind: z.enum(CARD_KINDS), id: text({ max: 64 }) })
    .nullable()
    .default(null)
    .describe("a listing of the shop, or an offer or order of the two, to show in the message"),
}

const saysSomething = (said: { text: string | null; pictures: string[]; card: object | null }) =>
  said.text !== null || said.pictures.length > 0 || said.card !== null

const messageBody = z
  .strictObject(message)
  .refine(saysSomething, { path: ["text"], ...say("message") })

/** The first message of a conversation, or one more, about one of these. */
function startBody<const Topic extends (typeof CONVERSATION_TOPICS)[number]>(
  topics: readonly Topic[]
) {
  return z
    .strictObject({
      about: z.strictObject({ kind: z.enum(topics), id: text({ max: 64 }) }),
      ...message,
    })
    .refine(saysSomething, { path: ["text"], ...say("message") })
}

const readMarkBody = z.strictObject({
  seq: count({ min: 0, max: LARGEST_SEQ }).describe("the place of the last message that was seen"),
})

export const KEY_HEADER = {
  "Idempotency-Key": "of the message: the same again is the same message, sent once",
}

const SAID = { headers: KEY_HEADER, pictures: ["pictures"], limit: "chat", status: 201 } as const

/** What both sides of a conversation ask in the same way: of all that are theirs. */
export const theirConversations = { query: conversationsQuery, answer: ConversationPage } as const

/** Writes about one of these; the first message begins the conversation. */
export function starting<const Topic extends (typeof CONVERSATION_TOPICS)[number]>(
  topics: readonly Topic[]
) {
  return {
    ...SAID,
    body: startBody(topics),
    answer: z.strictObject({ conversation: ConversationView, message: ChatMessageView }),
  } as const
}

export const oneConversation = {
  answer: z.strictObject({ conversation: ConversationView }),
  refuses: ["CONVERSATION_NOT_FOUND"],
} as const

export const theirMessages = {
  query: messagesQuery,
  answer: ChatMessagePage,
  refuses: ["CONVERSATION_NOT_FOUND"],
} as const

export const saying = {
  ...SAID,
  body: messageBody,
  answer: z.strictObject({ message: ChatMessageView }),
} as const

/** What is refused wherever something is said. */
export const SAYING_REFUSES = [
  "CONVERSATION_TOPIC_NOT_FOUND",
  "PARTY_BLOCKED",
  "MESSAGE_LEADS_OFF",
  "IDEMPOTENCY_KEY_USED",
] as const

export const marking = {
  body: readMarkBody,
  example: { seq: 3 },
  answer: ReadMarkView,
  refuses: ["CONVERSATION_NOT_FOUND"],
} as const
