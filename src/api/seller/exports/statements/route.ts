import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { sendStatementTable } from "../../../_http/files/send-statement"
import type { exportStatement } from "../contract"

export async function GET(
  req: RequestTo<typeof exportStatement>,
  res: ResponseOf<typeof exportStatement>
) {
  const { seller_id } = req.membership
  await sendStatementTable(req, res, { seller_id, ...req.validatedQuery })
}
