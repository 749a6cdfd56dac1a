import { z } from "zod"
import { TASK_KINDS } from "../../domain/task/task-kind"
import { rupiah, time } from "./common"

export const TaskView = z
  .strictObject({
    id: z.string(),
    kind: z.enum(TASK_KINDS),
    status: z.enum(["open", "done"]),
    reason: z.string(),
    order_id: z.string().nullable(),
    order_display_id: z.int().nullable(),
    seller_order_id: z.string().nullable(),
    seller_order_number: z.string().nullable(),
    seller_id: z.string().nullable().describe("the shop that waits"),
    dispute_id: z.string().nullable(),
    refund_id: z.string().nullable(),
    attempt_id: z.string().nullable(),
    transaction_id: z.string().nullable(),
    amount: rupiah.nullable(),
    note: z.string().nullable(),
    created_at: time,
    actions: z
      .array(z.string())
      .describe(
        "what the operator who asks may do now; empty when it is done or somebody else has to"
      ),
    waits_for: z
      .literal("another_operator")
      .nullable()
      .describe("a transfer that the operator who asks recorded, or may not confirm"),
  })
  .meta({ id: "TaskView", description: "Something that waits for a person" })
export type TaskView = z.infer<typeof TaskView>
