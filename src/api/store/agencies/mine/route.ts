import { AGENCY_MODULE } from "../../../../modules/agency"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { customerIdOf } from "../../../_http/customer"
import { viewAgency } from "../../../_views/agency"
import type { closeOwnAgency, readOwnAgency } from "../contract"

export async function GET(
  req: RequestTo<typeof readOwnAgency>,
  res: ResponseOf<typeof readOwnAgency>
) {
  const manager_id = customerIdOf(req)
  const agency = await req.scope.resolve(AGENCY_MODULE).agencyOf({ manager_id })
  res.json({ agency: await viewAgency(req.scope, agency) })
}

export async function DELETE(
  req: RequestTo<typeof closeOwnAgency>,
  res: ResponseOf<typeof closeOwnAgency>
) {
  const agencies = req.scope.resolve(AGENCY_MODULE)
  const manager_id = customerIdOf(req)
  const { id } = await agencies.agencyOf({ manager_id })
  const actor = { type: "customer", id: manager_id } as const
  await agencies.closeAgency({ id, actor, reason: "its manager closed it" })
  res.json({ id, closed: true })
}
