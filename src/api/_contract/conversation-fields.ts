import { z } from "@medusajs/framework/zod"
import {
  CARD_KINDS,
  CONVERSATION_TOPICS,
  MOST_CHARACTERS,
  MOST_PICTURES,
} from "../../domain/conversation/conversation"
import { cursor } from "./cursor"
import { count, text, wholeNumber } from "./fields"
import { pictures } from "./pictures"
import { say } from "./problems"
import { eitherWay } from "./several"

/** The order of conversations, as cursors name it. */
export const NEWEST_MESSAGE = "newest_message"

const LARGEST_SEQ = 2_000_000_000

export const conversationsQuery = z.strictObject({
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

export const messagesQuery = messagesPage.refine(
  ({ before, after }) => before === undefined || after === undefined,
  { path: ["before"], ...say("either_place") }
)

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

export const messageBody = z
  .strictObject(message)
  .refine(saysSomething, { path: ["text"], ...say("message") })

/** The first message of a conversation, or one more, about one of these. */
export function startBody<const Topic extends (typeof CONVERSATION_TOPICS)[number]>(
  topics: readonly Topic[]
) {
  return z
    .strictObject({
      about: z.strictObject({ kind: z.enum(topics), id: text({ max: 64 }) }),
      ...message,
    })
    .refine(saysSomething, { path: ["text"], ...say("message") })
}

export const readMarkBody = z.strictObject({
  seq: count({ min: 0, max: LARGEST_SEQ }).describe("the place of the last message that was seen"),
})

export const KEY_HEADER = {
  "Idempotency-Key": "of the message: the same again is the same message, sent once",
}
