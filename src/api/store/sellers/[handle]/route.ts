import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { SELLER_MODULE } from "../../../../modules/seller"
import { SellerErrors } from "../../../../modules/seller/errors"
import type { PublicSeller } from "../../../../types/http"
import { publicSeller } from "../../../_views/seller"

export async function GET(req: MedusaRequest, res: MedusaResponse<{ seller: PublicSeller }>) {
  const [seller] = await req.scope
    .resolve(SELLER_MODULE)
    .listSellers({ handle: req.params.handle, status: "active" })
  if (!seller) throw SellerErrors.SELLER_NOT_FOUND()
  res.json({ seller: publicSeller(seller) })
}
