import { closeShop } from "../../../../../../workflows/seller/close-shop"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import type { closeSeller } from "../../contract"
import { findSeller } from "../find-seller"

export async function POST(
  req: RequestTo<typeof closeSeller>,
  res: ResponseOf<typeof closeSeller>
) {
  const { id } = req.params
  await closeShop(req.scope, { ...req.validatedBody, id, actor: operatorOf(req) })
  res.json({ seller: await findSeller(req.scope, id) })
}
