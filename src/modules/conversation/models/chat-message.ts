import { model } from "@medusajs/framework/utils"
import { CONVERSATION_SIDES, chatMessageStatus } from "../../../domain/conversation/conversation"

/** What somebody says in a conversation. */
export const ChatMessage = model
  .define(
    { name: "chat_message", tableName: "reluv_chat_message" },
    {
      id: model.id({ prefix: "cmsg" }).primaryKey(),
      conversation_id: model.text(),
      /** Its place. One that was held and is shown gets a new one, so that whoever reads on finds it. */
      seq: model.number(),
      side: model.enum([...CONVERSATION_SIDES]),
      /** The customer, also one who writes for a shop, or the operator; a fact's reaction for a card of its own. */
      author_id: model.text(),
      /** What its author named it: the same key is one message. */
      key: model.text().nullable(),
      text: model.text().nullable(),
      /** Addresses. */
      pictures: model.json(),
      /** `MessageCard`, or null. */
      card: model.json().nullable(),
      status: model.enum([...chatMessageStatus.statuses]).default("shown"),
      /** What its text may lead to: `ShieldReason[]`. */
      warnings: model.array(),
    }
  )
  .indexes([
    { on: ["conversation_id", "seq"], unique: true },
    { on: ["conversation_id", "author_id", "key"], unique: true, where: "key is not null" },
    { on: ["conversation_id"], where: "status = 'held'" },
  ])
