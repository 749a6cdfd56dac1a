import type { TaskView } from "../../types/http"

/** What an operator does about a task; each has a form of its own. */
export type TaskAction =
  | "review"
  | "transfer"
  | "confirm"
  | "reject_transfer"
  | "retry"
  | "decide"
  | "try_again"
  | "refund"
  | "close"

/** The form for what the server allows, the weightiest first. */
const FORMS: [allowed: string, form: TaskAction][] = [
  ["approve", "review"],
  ["record_transfer", "transfer"],
  ["confirm", "confirm"],
  ["reject_transfer", "reject_transfer"],
  ["retry", "retry"],
  ["decide", "decide"],
  ["try_again", "try_again"],
  ["refund", "refund"],
  ["close", "close"],
]

/** `null`: nothing for this operator, because it is done or somebody else has to. */
export function actionOf({ status, actions }: TaskView): TaskAction | null {
  if (status === "done") return null
  return FORMS.find(([allowed]) => actions.includes(allowed))?.[1] ?? null
}
