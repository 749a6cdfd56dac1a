import { z } from "zod"
import { route } from "../../../_contract/route"
import { DiagnosisView } from "../../../_shapes/diagnosis"

export const readDoctor = route("GET /admin/reluv/doctor", {
  who: "operator",
  says: "Everything that the marketplace needs, what is wrong with it, and what to do",
  notes:
    "It changes nothing, asks each vendor and the mail server once, and reads whole tables: for a person, or once a day. Machines ask `GET /health/ready`. The same list is printed by `npx medusa-plugin-reluv doctor`.",
  answer: z.strictObject({
    checked_at: z.iso.datetime(),
    is_well: z.boolean().describe("no check of severity `error` is wrong or unknown"),
    diagnoses: z.array(DiagnosisView),
  }),
})
