import { model } from "@medusajs/framework/utils"
import { CONVERSATION_TOPICS } from "../../../domain/conversation/conversation"

/** What one buyer and one shop say to each other about one thing. */
export const Conversation = model
  .define(
    { name: "conversation", tableName: "reluv_conversation" },
    {
      id: model.id({ prefix: "conv" }).primaryKey(),
      customer_id: model.text(),
      seller_id: model.text(),
      topic: model.enum([...CONVERSATION_TOPICS]),
      topic_id: model.text(),
      /** What it is about, as it was called when somebody wrote first. */
      title: model.text(),
      /** The place of its newest message; places have no gap but where a message that was held moved to the end. */
      last_seq: model.number().default(0),
      last_message_at: model.dateTime(),
      /** How far each side has read, and how many messages for it lie behind that. */
      buyer_read_seq: model.number().default(0),
      seller_read_seq: model.number().default(0),
      buyer_unread: model.number().default(0),
      seller_unread: model.number().default(0),
      /** Since when the buyer waits for an answer of the shop; null while they do not. */
      asked_at: model.dateTime().nullable(),
      operator_joined_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    {
      // The name that is made of its columns is longer than PostgreSQL keeps.
      name: "IDX_reluv_conversation_once",
      on: ["customer_id", "seller_id", "topic", "topic_id"],
      unique: true,
    },
    { on: ["customer_id", "last_message_at", "id"] },
    { on: ["seller_id", "last_message_at", "id"] },
    { on: ["customer_id"], where: "buyer_unread > 0" },
    { on: ["seller_id"], where: "seller_unread > 0" },
    { on: ["topic", "topic_id"] },
    { on: ["last_message_at", "id"] },
  ])
  .checks([
    {
      name: "reluv_conversation_read",
      expression: ({ last_seq, buyer_read_seq, seller_read_seq }) =>
        `${buyer_read_seq} >= 0 and ${buyer_read_seq} <= ${last_seq} and ${seller_read_seq} >= 0 and ${seller_read_seq} <= ${last_seq}`,
    },
    {
      name: "reluv_conversation_unread",
      expression: ({ buyer_unread, seller_unread }) =>
        `${buyer_unread} >= 0 and ${seller_unread} >= 0`,
    },
  ])
