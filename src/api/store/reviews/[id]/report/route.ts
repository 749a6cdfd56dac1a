import { reportReview } from "../../../../../workflows/review/report-review"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { customerIdOf } from "../../../../_http/customer"
import type { reportReview as route } from "../../contract"

export async function POST(req: RequestTo<typeof route>, res: ResponseOf<typeof route>) {
  const reporter_id = customerIdOf(req)
  const { id } = req.params
  const actor = { type: "customer" as const, id: reporter_id }
  await reportReview(req.scope, { id, reporter_id, ...req.validatedBody, actor })
  res.status(201).json({ reported: true })
}
