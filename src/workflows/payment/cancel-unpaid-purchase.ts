import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../shared/sql"
import { closePurchaseWorkflow } from "./close-purchase"
import { requireUnpaidStep } from "./steps/require-unpaid"

/** The buyer gives a purchase up before paying. Throws `ORD_008` once it is paid or over. */
export const cancelUnpaidPurchaseWorkflow = createWorkflow(
  "reluv-cancel-unpaid-purchase",
  (input: { order_id: string; actor: Actor }) => {
    requireUnpaidStep(input)
    const closed = closePurchaseWorkflow.runAsStep({
      input: transform({ input }, ({ input }) => ({
        ...input,
        to: "failed" as const,
        reason: "the buyer cancelled",
      })),
    })
    return new WorkflowResponse(closed)
  }
)
