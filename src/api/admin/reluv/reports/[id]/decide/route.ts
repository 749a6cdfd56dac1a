import { SAFETY_MODULE } from "../../../../../../modules/safety"
import { SafetyErrors } from "../../../../../../modules/safety/errors"
import { decideReport as decide } from "../../../../../../workflows/safety/report"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import { viewReports } from "../../../../../_views/reports"
import type { decideReport } from "../../contract"

export async function POST(
  req: RequestTo<typeof decideReport>,
  res: ResponseOf<typeof decideReport>
) {
  const { id } = req.params
  await decide(req.scope, { id, ...req.validatedBody, actor: operatorOf(req) })
  const { reports } = await req.scope
    .resolve(SAFETY_MODULE)
    .readReports({ filters: { id }, limit: 1, offset: 0 })
  const [report] = await viewReports(req.scope, reports)
  if (!report) throw SafetyErrors.REPORT_NOT_FOUND()
  res.json({ report })
}
