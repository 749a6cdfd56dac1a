import { AGENCY_MODULE } from "../../../../../modules/agency"
import { rangeIn } from "../../../../_contract/date-range"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { customerIdOf } from "../../../../_http/customer"
import { viewAgencyAnalytics } from "../../../../_views/analytics"
import type { readAgencyAnalytics } from "../../contract"

export async function GET(
  req: RequestTo<typeof readAgencyAnalytics>,
  res: ResponseOf<typeof readAgencyAnalytics>
) {
  const agencies = req.scope.resolve(AGENCY_MODULE)
  const { id } = await agencies.agencyOf({ manager_id: customerIdOf(req) })
  const all = await agencies.listShopsOfAgency({ agency_id: id })
  // Whoever was asked has not agreed yet.
  const shops = all.filter(({ status }) => status === "active")
  const range = rangeIn(req.validatedQuery)
  res.json({ analytics: await viewAgencyAnalytics(req.scope, { shops, ...range }) })
}
