import { closeShop } from "../../../../workflows/seller/close-shop"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { viewInTheWay } from "../../../_views/operator-seller"
import { ownShop } from "../../own-shop"
import type { closeShop as closing, readClosing } from "../contract"

export async function GET(req: RequestTo<typeof readClosing>, res: ResponseOf<typeof readClosing>) {
  res.json({ in_the_way: await viewInTheWay(req.scope, req.membership.seller_id) })
}

export async function POST(req: RequestTo<typeof closing>, res: ResponseOf<typeof closing>) {
  const { seller_id: id, actor } = req.membership
  await closeShop(req.scope, { ...req.validatedBody, id, actor })
  res.json({ seller: await ownShop(req) })
}
