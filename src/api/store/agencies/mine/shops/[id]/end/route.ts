import { AGENCY_MODULE } from "../../../../../../../modules/agency"
import type { RequestTo, ResponseOf } from "../../../../../../_contract/route"
import { customerIdOf } from "../../../../../../_http/customer"
import { viewAgency } from "../../../../../../_views/agency"
import type { endShop } from "../../../../contract"

export async function POST(req: RequestTo<typeof endShop>, res: ResponseOf<typeof endShop>) {
  const agencies = req.scope.resolve(AGENCY_MODULE)
  const manager_id = customerIdOf(req)
  await agencies.endShop({ id: req.params.id, manager_id })
  res.json({ agency: await viewAgency(req.scope, await agencies.agencyOf({ manager_id })) })
}
