import { z } from "@medusajs/framework/zod"
import { TASK_KINDS } from "../../../../domain/task/task-kind"
import { page, text } from "../../../_http/validate"

export const AdminListTasks = z.object({
  kind: z.enum(TASK_KINDS).optional(),
  status: z.enum(["open", "done"]).default("open"),
  ...page(),
})
export type AdminListTasks = z.infer<typeof AdminListTasks>

export const AdminCloseTask = z.object({ note: text({ min: 2, max: 1_000 }) })
export type AdminCloseTask = z.infer<typeof AdminCloseTask>

export const AdminRecordTransfer = z.object({ proof: text({ min: 3, max: 1_000 }) })
export type AdminRecordTransfer = z.infer<typeof AdminRecordTransfer>

export const AdminDecideDispute = z.object({
  decision: z.enum(["complete", "refund", "partial_refund"]),
  /** Rupiah; for `partial_refund`. */
  amount: z.number().int().positive().nullable().default(null),
  note: text({ min: 2, max: 1_000 }),
})
export type AdminDecideDispute = z.infer<typeof AdminDecideDispute>
