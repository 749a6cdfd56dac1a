import { z } from "zod"
import { REPORTED_KINDS, SAFETY_REASONS } from "../../../domain/safety/report"
import { text } from "../../_contract/fields"
import { route } from "../../_contract/route"

export const MakeReport = z.strictObject({
  kind: z.enum(REPORTED_KINDS),
  id: text({ max: 64 }).describe(
    "of the listing, the shop, the buyer, or a message of a conversation of one's own"
  ),
  reason: z.enum(SAFETY_REASONS),
  text: text({ min: 3, max: 1_000 }).nullable().default(null),
})

export const reported = z.strictObject({ reported: z.literal(true) })

export const makeReport = route("POST /store/reports", {
  who: "customer",
  says: "Tells the operator that something is wrong with a listing, a shop, a buyer or a message",
  notes: "One report of a thing is open per person; who reports is told to nobody.",
  body: MakeReport,
  example: { kind: "listing", id: "lst_01", reason: "fake", text: "Labelnya palsu" },
  limit: "report",
  status: 201,
  answer: reported,
  refuses: ["REPORT_TARGET_NOT_FOUND", "REPORTED_ALREADY"],
})
