import { SELLER_MODULE } from "../../../modules/seller"
import { openShopWorkflow } from "../../../workflows/seller/open-shop"
import { cursorOf } from "../../_contract/cursor"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import { customerIdOf } from "../../_http/customer"
import { answeringForVendors } from "../../_http/vendor-errors"
import { publicSeller, publicSellers } from "../../_views/seller"
import { type listSellers, OLDEST, type openShop } from "./contract"

export async function GET(req: RequestTo<typeof listSellers>, res: ResponseOf<typeof listSellers>) {
  const { q, limit, offset, cursor } = req.validatedQuery
  const shops = req.scope.resolve(SELLER_MODULE)
  const asked = { status: "active" as const, ...(q ? { q } : {}) }
  const page = { take: limit, skip: offset, order: { id: "ASC" } } as const
  const [found, count] = cursor
    ? await Promise.all([
        shops.listSellers({ ...asked, id: { $gt: cursor.id } }, page),
        shops.listAndCountSellers(asked, { take: 1, select: ["id"] }).then(([, all]) => all),
      ])
    : await shops.listAndCountSellers(asked, page)
  const last = found.length === limit ? found.at(-1) : undefined
  const next_cursor = last ? cursorOf(OLDEST, { value: 0, id: last.id }) : null
  const sellers = await publicSellers(req.scope, found)
  res.json({ sellers, count, offset, limit, next_cursor })
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
