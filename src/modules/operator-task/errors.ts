import { defineErrors } from "../../shared/errors"

export const TaskErrors = defineErrors({
  TASK_NOT_FOUND: { kind: "NOT_FOUND", message: () => "Task not found" },
  TASK_ACTION_NOT_ALLOWED: {
    kind: "NOT_ALLOWED",
    message: (v: { action: string; kind: string }) =>
      `A task of kind ${v.kind} is not ended by "${v.action}"`,
  },
})
