import { ANALYTICS_MODULE } from "../../../../../modules/analytics"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import type { readCohorts } from "../contract"

export async function GET(req: RequestTo<typeof readCohorts>, res: ResponseOf<typeof readCohorts>) {
  res.json({ cohorts: await req.scope.resolve(ANALYTICS_MODULE).readCohorts({}) })
}
