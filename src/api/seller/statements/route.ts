import type { RequestTo, ResponseOf } from "../../_contract/route"
import { sendStatement } from "../../_http/files/send-statement"
import type { printStatement } from "./contract"

export async function GET(
  req: RequestTo<typeof printStatement>,
  res: ResponseOf<typeof printStatement>
) {
  const { seller_id } = req.membership
  await sendStatement(req, res, { seller_id, ...req.validatedQuery })
}
