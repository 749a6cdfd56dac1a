import { z } from "zod"
import { TASK_KINDS } from "../../../../domain/task/task-kind"
import { page } from "../../../_contract/fields"
import { route } from "../../../_contract/route"
import { pageOf } from "../../../_shapes/common"
import { TaskView } from "../../../_shapes/task"
import { AdminNote, NOTE } from "../note"
import { SEARCH } from "../search"

export const AdminListTasks = z.strictObject({
  kind: z.enum(TASK_KINDS).optional(),
  status: z.enum(["open", "done"]).default("open"),
  q: SEARCH.optional(),
  ...page(),
})

const answer = z.strictObject({ task: TaskView })

export const listTasks = route("GET /admin/reluv/tasks", {
  who: "operator",
  says: "What waits for a person, oldest first",
  query: AdminListTasks,
  answer: pageOf("tasks", TaskView),
})

export const closeTask = route("POST /admin/reluv/tasks/:id/close", {
  who: "operator",
  says: "It was dealt with outside Reluv",
  body: AdminNote,
  example: NOTE,
  answer,
  refuses: ["TASK_NOT_FOUND", "TASK_ACTION_NOT_ALLOWED"],
})

export const tryTaskAgain = route("POST /admin/reluv/tasks/:id/try-again", {
  who: "operator",
  says: "Has what is stuck tried once more, from the start; the task comes back if it fails again",
  answer,
  refuses: [
    "TASK_NOT_FOUND",
    "TASK_ACTION_NOT_ALLOWED",
    "WORK_NOT_FOUND",
    "WORK_NOT_DEAD",
    "MESSAGE_NOT_STUCK",
  ],
})

export const refundTask = route("POST /admin/reluv/tasks/:id/refund", {
  who: "operator",
  says: "Gives back a double payment or one of a wrong amount",
  answer,
  refuses: ["TASK_NOT_FOUND", "TASK_ACTION_NOT_ALLOWED"],
})
