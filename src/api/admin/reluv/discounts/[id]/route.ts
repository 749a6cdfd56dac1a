import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { viewAnyDiscount } from "../../../../_views/discount"
import type { readAnyDiscount } from "../contract"

export async function GET(
  req: RequestTo<typeof readAnyDiscount>,
  res: ResponseOf<typeof readAnyDiscount>
) {
  res.json({ discount: await viewAnyDiscount(req.scope, req.params.id) })
}
