import { SAFETY_MODULE } from "../../../../modules/safety"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { viewReports } from "../../../_views/reports"
import type { listReports } from "./contract"

export async function GET(req: RequestTo<typeof listReports>, res: ResponseOf<typeof listReports>) {
  const { limit, offset, ...filters } = req.validatedQuery
  const { reports, count } = await req.scope
    .resolve(SAFETY_MODULE)
    .readReports({ filters, limit, offset })
  res.json({ reports: await viewReports(req.scope, reports), count, limit, offset })
}
