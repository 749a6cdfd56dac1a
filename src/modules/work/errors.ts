import { defineErrors } from "../../shared/errors"

export const WorkErrors = defineErrors({
  WORK_NOT_FOUND: { kind: "NOT_FOUND", message: () => "Work not found" },
  WORK_NOT_DEAD: {
    kind: "NOT_ALLOWED",
    message: () => "It is done, or is being tried already",
  },
})
