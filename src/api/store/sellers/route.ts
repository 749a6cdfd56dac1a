import { SELLER_MODULE } from "../../../modules/seller"
import { openShopWorkflow } from "../../../workflows/seller/open-shop"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import { customerIdOf } from "../../_http/customer"
import { answeringForVendors } from "../../_http/vendor-errors"
import { publicSeller } from "../../_views/seller"
import { pageOfShops } from "../../_views/seller-page"
import { type listSellers, OLDEST, type openShop } from "./contract"

export async function GET(req: RequestTo<typeof listSellers>, res: ResponseOf<typeof listSellers>) {
  const { q, ...page } = req.validatedQuery
  const fitting = { status: "active", ...(q ? { q } : {}) }
  res.json(await pageOfShops(req.scope, fitting, { ...page, order: OLDEST }))
}

/** The origin is compared with the couriers' areas, which have to answer. */
export const POST = answeringForVendors(
  async (req: RequestTo<typeof openShop>, res: ResponseOf<typeof openShop>) => {
    const { result } = await openShopWorkflow(req.scope).run({
      input: { ...req.validatedBody, customer_id: customerIdOf(req) },
    })
    const seller = await req.scope.resolve(SELLER_MODULE).retrieveSeller(result.id)
    res.status(201).json({ seller: await publicSeller(req.scope, seller) })
  }
)
