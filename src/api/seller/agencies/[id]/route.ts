import { AGENCY_MODULE } from "../../../../modules/agency"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { viewAgencyShop } from "../../../_views/agency"
import type { answerAgency } from "../contract"

export async function POST(
  req: RequestTo<typeof answerAgency>,
  res: ResponseOf<typeof answerAgency>
) {
  const agencies = req.scope.resolve(AGENCY_MODULE)
  const { seller_id, actor } = req.membership
  await agencies.moveShop({
    id: req.params.id,
    to: req.validatedBody.status,
    seller_id,
    actor,
  })
  const found = await agencies.listAgenciesOfShop({ seller_id })
  res.json({ agencies: found.map(viewAgencyShop) })
}
