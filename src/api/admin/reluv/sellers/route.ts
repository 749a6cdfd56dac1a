import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SellerStatus } from "../../../../domain/seller/seller-status"
import { SELLER_MODULE } from "../../../../modules/seller"
import type { Page, PublicSeller } from "../../../../types/http"
import { publicSeller } from "../../../_views/seller"
import type { AdminListSellers } from "./validators"

export async function GET(
  req: MedusaRequest<unknown, AdminListSellers>,
  res: MedusaResponse<Page<"sellers", PublicSeller>>
) {
  const { q, status, limit, offset } = req.validatedQuery
  const [sellers, count] = await req.scope
    .resolve(SELLER_MODULE)
    .listAndCountSellers(
      { ...(q ? { q } : {}), ...(status ? { status: status as SellerStatus } : {}) },
      { take: limit, skip: offset, order: { id: "DESC" } }
    )
  res.json({ sellers: sellers.map(publicSeller), count, offset, limit })
}
