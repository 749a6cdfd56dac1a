import { defineErrors } from "../../shared/errors"

export const TaskErrors = defineErrors({
  TASK_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({ en: "Task not found", id: "Tugas tidak ditemukan" }),
  },
  TASK_ACTION_NOT_ALLOWED: {
    kind: "NOT_ALLOWED",
    message: (v: { action: string; kind: string }) => ({
      en: `A task of kind ${v.kind} is not ended by "${v.action}"`,
      id: `Tugas jenis ${v.kind} tidak diselesaikan dengan "${v.action}"`,
    }),
  },
})
