import { importResults } from "../../../../../../workflows/wallet/import-results"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import type { importPayoutResults } from "../../contract"

export async function POST(
  req: RequestTo<typeof importPayoutResults>,
  res: ResponseOf<typeof importPayoutResults>
) {
  const { id: batch_id } = req.params
  const { table } = req.validatedBody
  const results = await importResults(req.scope, { batch_id, table, actor: operatorOf(req) })
  res.json({ results })
}
