import { SELLER_MODULE } from "../../../modules/seller"
import { openShopWorkflow } from "../../../workflows/seller/open-shop"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import { customerIdOf } from "../../_http/customer"
import { answeringForVendors } from "../../_http/vendor-errors"
import { publicSeller } from "../../_views/seller"
import type { listSellers, openShop } from "./contract"

export async function GET(req: RequestTo<typeof listSellers>, res: ResponseOf<typeof listSellers>) {
  const { q, limit, offset } = req.validatedQuery
  const [sellers, count] = await req.scope
    .resolve(SELLER_MODULE)
    .listAndCountSellers(
      { status: "active", ...(q ? { q } : {}) },
      { take: limit, skip: offset, order: { id: "ASC" } }
    )
  res.json({ sellers: sellers.map(publicSeller), count, offset, limit })
}

/** The origin is compared with the couriers' areas, which have to answer. */
export const POST = answeringForVendors(
  async (req: RequestTo<typeof openShop>, res: ResponseOf<typeof openShop>) => {
    const { result } = await openShopWorkflow(req.scope).run({
      input: { ...req.validatedBody, customer_id: customerIdOf(req) },
    })
    const seller = await req.scope.resolve(SELLER_MODULE).retrieveSeller(result.id)
    res.status(201).json({ seller: publicSeller(seller) })
  }
)
