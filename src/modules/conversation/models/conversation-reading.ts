import { model } from "@medusajs/framework/utils"

/** When it was last written down that an operator reads a conversation; who did when is told by facts. */
export const ConversationReading = model
  .define(
    { name: "conversation_reading", tableName: "reluv_conversation_reading" },
    {
      /** Of the conversation and of the operator. */
      id: model.text().primaryKey(),
      conversation_id: model.text(),
      /** What they read it for, as they said. */
      reason: model.text().nullable(),
      noted_at: model.dateTime(),
    }
  )
  .indexes([{ on: ["conversation_id"] }])
