import { z } from "zod"
import {
  CARD_KINDS,
  CONVERSATION_SIDES,
  CONVERSATION_TOPICS,
  chatMessageStatus,
} from "../../domain/conversation/conversation"
import { oneOf, rupiah, time } from "./common"
import { eventFacts } from "./operator-seller"
import { PictureView } from "./picture"
import { SellerName } from "./seller"
import { buyerBadges } from "./standing"

const side = z.enum(CONVERSATION_SIDES)

const MessageCardView = z
  .strictObject({
    kind: z.enum(CARD_KINDS),
    id: z.string(),
    title: z.string(),
    status: z.string(),
    amount: rupiah.nullable().describe("the price, what is offered, or what was paid"),
    picture: PictureView.nullable(),
  })
  .meta({
    id: "MessageCardView",
    description: "A listing, an offer or an order in a message, as it was when it was shown there",
  })

export const ChatMessageView = z
  .strictObject({
    id: z.string(),
    conversation_id: z.string(),
    seq: z
      .int()
      .describe("its place; one that was held gets a new one, at the end, once it is shown"),
    side: side.describe("who wrote it"),
    text: z.string().nullable(),
    pictures: z.array(PictureView),
    card: MessageCardView.nullable(),
    status: oneOf(chatMessageStatus.statuses).describe(
      "`held`: only its own side sees it, until an operator shows it; `hidden`: an operator took it out of sight, and it says nothing any more"
    ),
    warnings: z
      .array(z.string())
      .describe(
        "where it may lead: `contact`, `payment`, `link`, `trick`; show a warning beside it"
      ),
    created_at: time,
  })
  .meta({ id: "ChatMessageView", description: "What somebody says in a conversation" })
export type ChatMessageView = z.infer<typeof ChatMessageView>

const facts = {
  id: z.string(),
  topic: z.strictObject({
    kind: z.enum(CONVERSATION_TOPICS),
    id: z.string(),
    title: z.string().describe("as it was called when somebody wrote first"),
  }),
  seller: SellerName,
  buyer: z.strictObject({
    id: z.string(),
    name: z.string().nullable().describe("`B***i`"),
    badges: buyerBadges,
  }),
  last_message_at: time,
  last_seq: z.int().describe("the place of the newest message"),
  operator_joined_at: time.nullable().describe("since when an operator takes part"),
  created_at: time,
}

export const ConversationView = z
  .strictObject({
    ...facts,
    last_message: z
      .strictObject({
        side,
        text: z.string().nullable(),
        pictures: z.int().describe("how many"),
        card: z.enum(CARD_KINDS).nullable(),
      })
      .nullable()
      .describe("the newest that both sides see"),
    unread_count: z.int().describe("of whoever asks"),
    read_seq: z.int().describe("how far whoever asks has read"),
    read_by_other_seq: z.int().describe("how far the other side has read"),
  })
  .meta({
    id: "ConversationView",
    description: "What a buyer and a shop say to each other about one thing",
  })
export type ConversationView = z.infer<typeof ConversationView>

export const OperatorConversationView = z
  .strictObject({
    ...facts,
    buyer_read_seq: z.int(),
    seller_read_seq: z.int(),
    held: z.int().describe("messages that wait for an operator"),
  })
  .meta({
    id: "OperatorConversationView",
    description:
      "A conversation as operators see it: of what was said only where they read it, which is kept",
  })
export type OperatorConversationView = z.infer<typeof OperatorConversationView>

export const OperatorChatMessageView = ChatMessageView.extend({
  author_id: z.string().describe("the customer, also one who wrote for the shop, or the operator"),
}).meta({
  id: "OperatorChatMessageView",
  description: "A message as operators see it: what is hidden, too",
})
export type OperatorChatMessageView = z.infer<typeof OperatorChatMessageView>

export const ConversationEventView = z.strictObject(eventFacts).meta({
  id: "ConversationEventView",
  description: "Something that happened to a conversation: it was begun, or an operator read it",
})

export const ConversationPage = z.strictObject({
  conversations: z.array(ConversationView),
  unread_count: z.int().describe("messages that wait, in all conversations"),
  next_cursor: z.string().nullable(),
})

export const ChatMessagePage = z.strictObject({
  messages: z.array(ChatMessageView).describe("in the order of their places"),
  has_more: z.boolean().describe("whether there are more, in the direction that was asked for"),
})

export const ReadMarkView = z.strictObject({
  read_seq: z.int().describe("how far is read now"),
  unread_count: z.int().describe("in this conversation"),
})
