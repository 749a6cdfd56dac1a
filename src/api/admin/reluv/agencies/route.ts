import { AGENCY_MODULE } from "../../../../modules/agency"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import type { listAgencies } from "./contract"

export async function GET(
  req: RequestTo<typeof listAgencies>,
  res: ResponseOf<typeof listAgencies>
) {
  const { limit, offset } = req.validatedQuery
  const { agencies, count } = await req.scope.resolve(AGENCY_MODULE).findAgencies({ limit, offset })
  res.json({
    agencies: agencies.map((agency) => ({
      ...agency,
      created_at: agency.created_at.toISOString(),
    })),
    count,
    offset,
    limit,
  })
}
