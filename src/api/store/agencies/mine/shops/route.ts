import { AGENCY_MODULE } from "../../../../../modules/agency"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { customerIdOf } from "../../../../_http/customer"
import { viewAgency } from "../../../../_views/agency"
import type { inviteShop } from "../../contract"

export async function POST(req: RequestTo<typeof inviteShop>, res: ResponseOf<typeof inviteShop>) {
  const agencies = req.scope.resolve(AGENCY_MODULE)
  const manager_id = customerIdOf(req)
  await agencies.inviteShop({ ...req.validatedBody, manager_id })
  res.json({ agency: await viewAgency(req.scope, await agencies.agencyOf({ manager_id })) })
}
