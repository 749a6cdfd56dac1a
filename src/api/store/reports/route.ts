import { report } from "../../../workflows/safety/report"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import { customerIdOf } from "../../_http/customer"
import type { makeReport } from "./contract"

export async function POST(req: RequestTo<typeof makeReport>, res: ResponseOf<typeof makeReport>) {
  const reporter_id = customerIdOf(req)
  const { id: target_id, ...said } = req.validatedBody
  const actor = { type: "customer", id: reporter_id } as const
  await report(req.scope, { ...said, target_id, reporter_id, actor })
  res.status(201).json({ reported: true })
}
