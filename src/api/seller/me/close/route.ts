import { SELLER_MODULE } from "../../../../modules/seller"
import { SellerErrors } from "../../../../modules/seller/errors"
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
  const { handle, reason } = req.validatedBody
  const shop = await req.scope.resolve(SELLER_MODULE).retrieveSeller(id, { select: ["handle"] })
  if (shop.handle !== handle) throw SellerErrors.SELLER_HANDLE_WRONG()
  await closeShop(req.scope, { id, actor, reason })
  res.json({ seller: await ownShop(req) })
}
