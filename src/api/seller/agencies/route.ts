import { AGENCY_MODULE } from "../../../modules/agency"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import { viewAgencyShop } from "../../_views/agency"
import type { listAgenciesOfShop } from "./contract"

export async function GET(
  req: RequestTo<typeof listAgenciesOfShop>,
  res: ResponseOf<typeof listAgenciesOfShop>
) {
  const { seller_id } = req.membership
  const found = await req.scope.resolve(AGENCY_MODULE).listAgenciesOfShop({ seller_id })
  res.json({ agencies: found.map(viewAgencyShop) })
}
