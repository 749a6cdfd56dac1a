import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { SELLER_MODULE } from "../../../modules/seller"
import type { Page, PublicSeller } from "../../../types/http"
import { openShopWorkflow } from "../../../workflows/seller/open-shop"
import { customerIdOf } from "../../_http/customer"
import { publicSeller } from "../../_views/seller"
import type { StoreListSellers, StoreOpenShop } from "./validators"

export async function GET(
  req: MedusaRequest<unknown, StoreListSellers>,
  res: MedusaResponse<Page<"sellers", PublicSeller>>
) {
  const { q, limit, offset } = req.validatedQuery
  const [sellers, count] = await req.scope
    .resolve(SELLER_MODULE)
    .listAndCountSellers(
      { status: "active", ...(q ? { q } : {}) },
      { take: limit, skip: offset, order: { id: "ASC" } }
    )
  res.json({ sellers: sellers.map(publicSeller), count, offset, limit })
}

export async function POST(
  req: MedusaRequest<StoreOpenShop>,
  res: MedusaResponse<{ seller: PublicSeller }>
) {
  const { result } = await openShopWorkflow(req.scope).run({
    input: { ...req.validatedBody, customer_id: customerIdOf(req) },
  })
  const seller = await req.scope.resolve(SELLER_MODULE).retrieveSeller(result.id)
  res.status(201).json({ seller: publicSeller(seller) })
}
