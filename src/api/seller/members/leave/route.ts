import { SELLER_MODULE } from "../../../../modules/seller"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import type { leaveShop } from "../contract"
import { doing } from "../doing"

export async function POST(req: RequestTo<typeof leaveShop>, res: ResponseOf<typeof leaveShop>) {
  await req.scope.resolve(SELLER_MODULE).leaveShop(doing(req))
  res.json({ left: true })
}
