import type { MedusaContainer } from "@medusajs/framework/types"
import type { ReportReason } from "../../domain/review/review"
import { OPERATOR_TASK_MODULE } from "../../modules/operator-task"
import { REVIEW_MODULE } from "../../modules/review"
import type { Actor } from "../../shared/sql"
import { together } from "../../shared/together"

export type Report = {
  id: string
  reporter_id: string
  reason: ReportReason
  text: string | null
  actor: Actor
}

/** Somebody says that a review should not be there, and an operator is asked. Throws `REVIEW_NOT_FOUND`, `REVIEW_REPORTED`. */
export function reportReview(container: MedusaContainer, report: Report): Promise<void> {
  return together(container, async (context) => {
    const about = await container.resolve(REVIEW_MODULE).reportReview(report, context)
    await container.resolve(OPERATOR_TASK_MODULE).openTask(
      {
        kind: "reported_review",
        cause: reportedCause(report.id),
        reason: [report.reason, report.text].filter(Boolean).join(": "),
        order_id: about.order_id,
        seller_order_id: about.seller_order_id,
      },
      {},
      context
    )
  })
}

/** What the task of a reported review is found by. */
export function reportedCause(id: string): string {
  return `reported_review:${id}`
}
