import { processSellerOrderWorkflow } from "../../../../../workflows/seller-order/process-seller-order"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import type { processOrder } from "../../contract"
import { ownOrder, viewOwnOrder } from "../../own-order"

/** The seller prepares the parcel. */
export async function POST(
  req: RequestTo<typeof processOrder>,
  res: ResponseOf<typeof processOrder>
) {
  const { id } = await ownOrder(req)
  await processSellerOrderWorkflow(req.scope).run({ input: { id, actor: req.membership.actor } })
  res.json({ order: await viewOwnOrder(req) })
}
