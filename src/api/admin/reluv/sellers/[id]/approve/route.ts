import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { SELLER_MODULE } from "../../../../../../modules/seller"
import type { PublicSeller } from "../../../../../../types/http"
import { approveSellerWorkflow } from "../../../../../../workflows/seller/approve-seller"
import { publicSeller } from "../../../../../_views/seller"

/** Lets a pending or suspended shop sell. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ seller: PublicSeller }>
) {
  const seller_id = req.params.id ?? ""
  await approveSellerWorkflow(req.scope).run({
    input: { seller_id, actor: { type: "user", id: req.auth_context.actor_id }, reason: null },
  })
  const seller = await req.scope.resolve(SELLER_MODULE).retrieveSeller(seller_id)
  res.json({ seller: publicSeller(seller) })
}
