import { z } from "zod"
import { text } from "../../_contract/fields"
import { say } from "../../_contract/problems"
import { VerdictReasonCode } from "../../_shapes/verdict"

const note = text({ min: 2, max: 1_000 })
  .nullable()
  .default(null)
  .describe("what its seller reads beside the reason; needed with `other`")

/** `other` alone says nothing. */
export const isExplained = ({ reason, note }: { reason: string | null; note: string | null }) =>
  reason !== "other" || note !== null
export const EXPLAINED = { path: ["note"], ...say("note_of_other") }

export const verdictFields = {
  reason: VerdictReasonCode.default("other").describe("why, in a word"),
  note,
}

/** Why an operator takes something from a seller, who reads it. */
export const AdminVerdict = z.strictObject(verdictFields).refine(isExplained, EXPLAINED)
