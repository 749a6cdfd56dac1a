import { AGENCY_MODULE } from "../../../../../../modules/agency"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import type { closeAgency } from "../../contract"

export async function POST(
  req: RequestTo<typeof closeAgency>,
  res: ResponseOf<typeof closeAgency>
) {
  const { id } = req.params
  const { reason } = req.validatedBody
  await req.scope.resolve(AGENCY_MODULE).closeAgency({ id, reason, actor: operatorOf(req) })
  res.json({ id, closed: true })
}
