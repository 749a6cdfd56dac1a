import type { RequestTo, ResponseOf } from "../../../_contract/route"
import type { readOwnOrder } from "../contract"
import { viewOwnOrder } from "../own-order"

export async function GET(
  req: RequestTo<typeof readOwnOrder>,
  res: ResponseOf<typeof readOwnOrder>
) {
  res.json({ order: await viewOwnOrder(req) })
}
