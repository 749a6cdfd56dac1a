import { AGENCY_MODULE } from "../../../modules/agency"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import { customerIdOf } from "../../_http/customer"
import { viewAgency } from "../../_views/agency"
import type { openAgency } from "./contract"

export async function POST(req: RequestTo<typeof openAgency>, res: ResponseOf<typeof openAgency>) {
  const agencies = req.scope.resolve(AGENCY_MODULE)
  const manager_id = customerIdOf(req)
  await agencies.openAgency({ ...req.validatedBody, manager_id })
  const agency = await viewAgency(req.scope, await agencies.agencyOf({ manager_id }))
  res.status(201).json({ agency })
}
