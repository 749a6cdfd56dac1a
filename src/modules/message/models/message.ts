import { model } from "@medusajs/framework/utils"
import { SENT_CHANNELS } from "../../../domain/notification/channels"
import { MESSAGE_STATES } from "../../../domain/notification/message-state"
import { LANGUAGES } from "../../../domain/said"

/** What one person is told of one fact, by one way: written once, then sent. */
export const Message = model
  .define(
    { name: "message", tableName: "reluv_message" },
    {
      id: model.id({ prefix: "msg" }).primaryKey(),
      fact_id: model.text(),
      kind: model.text(),
      channel: model.enum([...SENT_CHANNELS]),
      /** The customer, or the address of somebody without an account. */
      person: model.text(),
      address: model.text(),
      language: model.enum([...LANGUAGES]),
      /** What it names, and the ids of where it leads; no secret. Those are computed as it is sent. */
      content: model.json(),
      order_id: model.text().nullable(),
      state: model.enum([...MESSAGE_STATES]).default("queued"),
      attempts: model.number().default(0),
      next_attempt_at: model.dateTime(),
      /** Until when whoever sends it must have said how it went. */
      lease_until: model.dateTime().nullable(),
      error: model.text().nullable(),
      ended_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["fact_id", "person", "channel", "kind"], unique: true },
    { on: ["next_attempt_at"], where: "state = 'queued'" },
    { on: ["lease_until"], where: "state = 'sending'" },
    { on: ["ended_at"] },
    { on: ["created_at", "id"] },
    { on: ["state", "created_at", "id"] },
    { on: ["kind", "created_at", "id"] },
    { on: ["person", "created_at", "id"] },
    { on: ["address", "created_at", "id"] },
    { on: ["order_id", "created_at", "id"], where: "order_id is not null" },
  ])
