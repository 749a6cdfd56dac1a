import { SELLER_MODULE } from "../../../modules/seller"
import { takeVacation } from "../../../workflows/seller/take-vacation"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import { ownShop } from "../own-shop"
import type { endVacation, planVacation } from "./contract"

export async function POST(
  req: RequestTo<typeof planVacation>,
  res: ResponseOf<typeof planVacation>
) {
  const { seller_id, actor } = req.membership
  await takeVacation(req.scope, { ...req.validatedBody, id: seller_id, actor })
  res.json({ seller: await ownShop(req) })
}

export async function DELETE(
  req: RequestTo<typeof endVacation>,
  res: ResponseOf<typeof endVacation>
) {
  const { seller_id, actor } = req.membership
  await req.scope.resolve(SELLER_MODULE).endVacation({ id: seller_id, actor })
  res.json({ seller: await ownShop(req) })
}
