import { defineErrors } from "../../shared/errors"

export const WorkErrors = defineErrors({
  WORK_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({ en: "Work not found", id: "Pekerjaan tidak ditemukan" }),
  },
  WORK_NOT_DEAD: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "It is done, or is being tried already",
      id: "Sudah selesai, atau sedang dicoba",
    }),
  },
})
