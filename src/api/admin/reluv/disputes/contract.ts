import { z } from "zod"
import { text } from "../../../_contract/fields"
import { say } from "../../../_contract/problems"
import { route } from "../../../_contract/route"
import { DisputeView } from "../../../_shapes/seller-order"

export const AdminDecideDispute = z
  .strictObject({
    decision: z.enum(["complete", "refund", "partial_refund"]),
    amount: z
      .number(say("rupiah"))
      .int(say("rupiah"))
      .positive()
      .nullable()
      .default(null)
      .describe("whole rupiah, for `partial_refund` alone; less than what is left of the part"),
    note: text({ min: 2, max: 1_000 }),
  })
  .refine(({ decision, amount }) => (decision === "partial_refund") === (amount !== null), {
    ...say("partial_amount"),
    path: ["amount"],
  })

const answer = z.strictObject({ dispute: DisputeView })

export const readDispute = route("GET /admin/reluv/disputes/:id", {
  who: "operator",
  says: "One dispute",
  answer,
  refuses: ["DISPUTE_NOT_FOUND"],
})

export const decideDispute = route("POST /admin/reluv/disputes/:id/decide", {
  who: "operator",
  says: "Completed, refunded, or refunded in part",
  body: AdminDecideDispute,
  example: { decision: "complete", note: "The photos show the piece as described" },
  answer,
  refuses: ["DISPUTE_NOT_FOUND", "DISPUTE_DECIDED", "REFUND_AMOUNT_INVALID"],
})
