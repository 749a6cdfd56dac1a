import { model } from "@medusajs/framework/utils"
import { TASK_KINDS } from "../../../domain/task/task-kind"

/** Something that waits for a person. */
export const OperatorTask = model
  .define(
    { name: "operator_task", tableName: "reluv_operator_task" },
    {
      id: model.id({ prefix: "task" }).primaryKey(),
      kind: model.enum([...TASK_KINDS]),
      /** What it is about, once while open: `manual_refund:rfnd_…`. */
      cause: model.text(),
      status: model.enum(["open", "done"]).default("open"),
      reason: model.text(),
      order_id: model.text().nullable(),
      seller_order_id: model.text().nullable(),
      attempt_id: model.text().nullable(),
      refund_id: model.text().nullable(),
      dispute_id: model.text().nullable(),
      seller_id: model.text().nullable(),
      /** Midtrans' transaction, where money of one is what it is about. */
      transaction_id: model.text().nullable(),
      /** Rupiah. */
      amount: model.number().nullable(),
      closed_by: model.text().nullable(),
      closed_at: model.dateTime().nullable(),
      note: model.text().nullable(),
    }
  )
  .indexes([
    { on: ["cause"], unique: true, where: "status = 'open'" },
    { on: ["cause", "status"] },
    { on: ["status", "kind", "id"] },
    { on: ["order_id"] },
  ])
