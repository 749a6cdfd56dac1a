import { askForApproval } from "../../../../workflows/seller/ask-for-approval"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { ownShop } from "../../own-shop"
import type { askForApproval as contract } from "../contract"

export async function POST(req: RequestTo<typeof contract>, res: ResponseOf<typeof contract>) {
  const { seller_id, actor } = req.membership
  await askForApproval(req.scope, { id: seller_id, actor })
  res.json({ seller: await ownShop(req) })
}
