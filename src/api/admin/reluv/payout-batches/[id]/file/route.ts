import { takeBankFile } from "../../../../../../workflows/wallet/send-payouts"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { sendTable } from "../../../../../_http/files/table-text"
import { operatorOf } from "../../../../../_http/operator"
import type { takePayoutFile } from "../../contract"

export async function GET(
  req: RequestTo<typeof takePayoutFile>,
  res: ResponseOf<typeof takePayoutFile>
) {
  const { id } = req.params
  const { name, content } = await takeBankFile(req.scope, { id, actor: operatorOf(req) })
  sendTable(res, name).send(content)
}
