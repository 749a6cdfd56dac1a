import type { TaskView } from "./answers"

/** The one thing that an operator can do about a task. */
export type TaskAction = "review" | "transfer" | "confirm" | "retry" | "decide" | "close"

/** `null`: nothing for this operator, because it is done or somebody else has to. */
export function actionOf({ kind, status, actions }: TaskView): TaskAction | null {
  if (status === "done" || actions.length === 0) return null
  switch (kind) {
    case "payment_review":
      return "review"
    case "manual_refund":
      return actions.includes("confirm") ? "confirm" : "transfer"
    case "refund_failed":
      return "retry"
    case "dispute":
      return "decide"
    default:
      return "close"
  }
}
