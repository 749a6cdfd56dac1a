import { recordRemittance as record } from "../../../../../workflows/cash/record-remittance"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { operatorOf } from "../../../../_http/operator"
import type { recordRemittance } from "../contract"

export async function POST(
  req: RequestTo<typeof recordRemittance>,
  res: ResponseOf<typeof recordRemittance>
) {
  const { reference, parts } = req.validatedBody
  await record(req.scope, { reference, parts, actor: operatorOf(req) })
  res.json({ reference })
}
