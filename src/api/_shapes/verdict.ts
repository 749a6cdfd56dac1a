import { z } from "zod"
import { VERDICT_REASON_CODES } from "../../domain/listing/verdict-reasons"

export const VerdictReasonCode = z.enum(VERDICT_REASON_CODES)

/** What an operator tells its seller. */
export const VerdictView = z
  .strictObject({
    reason: VerdictReasonCode,
    says: z.strictObject({ en: z.string(), id: z.string() }).describe("the reason, for its seller"),
    note: z.string().nullable().describe("what the operator wrote beside it"),
  })
  .meta({ id: "VerdictView", description: "Why an operator refused a listing or took it down" })
export type VerdictView = z.infer<typeof VerdictView>
