import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { sendStatement } from "../../../../../_http/files/send-statement"
import type { printStatementOfSeller } from "../../../analytics/contract"

export async function GET(
  req: RequestTo<typeof printStatementOfSeller>,
  res: ResponseOf<typeof printStatementOfSeller>
) {
  await sendStatement(req, res, { seller_id: req.params.id, ...req.validatedQuery })
}
