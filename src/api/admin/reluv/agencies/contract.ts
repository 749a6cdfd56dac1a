import { z } from "zod"
import { page, text } from "../../../_contract/fields"
import { route } from "../../../_contract/route"
import { OperatorAgencyView } from "../../../_shapes/agency"
import { pageOf } from "../../../_shapes/common"

export const listAgencies = route("GET /admin/reluv/agencies", {
  who: "operator",
  says: "Agencies, the newest first",
  query: z.strictObject(page()),
  answer: pageOf("agencies", OperatorAgencyView),
})

export const closeAgency = route("POST /admin/reluv/agencies/:id/close", {
  who: "operator",
  says: "Closes an agency for good: it sees nothing of its shops any more",
  body: z.strictObject({ reason: text({ min: 3, max: 500 }) }),
  example: { reason: "Toko-tokonya mengeluh" },
  answer: z.strictObject({ id: z.string(), closed: z.literal(true) }),
  refuses: ["AGENCY_NOT_FOUND"],
})
