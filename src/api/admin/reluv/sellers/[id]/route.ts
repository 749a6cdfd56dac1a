import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { viewSellerForOperator } from "../../../../_views/operator-seller"
import type { readSellerForOperator } from "../contract"

export async function GET(
  req: RequestTo<typeof readSellerForOperator>,
  res: ResponseOf<typeof readSellerForOperator>
) {
  res.json({ seller: await viewSellerForOperator(req.scope, req.params.id) })
}
