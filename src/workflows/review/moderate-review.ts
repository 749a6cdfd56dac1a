import type { MedusaContainer } from "@medusajs/framework/types"
import { OPERATOR_TASK_MODULE } from "../../modules/operator-task"
import { REVIEW_MODULE } from "../../modules/review"
import type { Actor } from "../../shared/sql"
import { together } from "../../shared/together"
import { reportedCause } from "./report-review"

/** An operator takes a review out of sight; what was reported of it is settled. Throws `REVIEW_NOT_FOUND`. */
export function hideReview(
  container: MedusaContainer,
  input: { id: string; reason: string; actor: Actor }
): Promise<void> {
  return together(container, async (context) => {
    await container.resolve(REVIEW_MODULE).hideReview(input, context)
    await container
      .resolve(OPERATOR_TASK_MODULE)
      .closeTask(
        { cause: reportedCause(input.id), actor: input.actor, note: input.reason },
        context
      )
  })
}
