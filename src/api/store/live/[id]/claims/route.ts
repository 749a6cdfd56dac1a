import { LIVE_SALE_MODULE } from "../../../../../modules/live-sale"
import { claimPiece } from "../../../../../workflows/live-sale/claim-piece"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { customerIdOf } from "../../../../_http/customer"
import { viewLiveClaim } from "../../../../_views/live-sale"
import type { claimLivePiece, listOwnLiveClaims } from "../../contract"
import { findShownLive, ownClaim } from "../../find-live-sale"

export async function GET(
  req: RequestTo<typeof listOwnLiveClaims>,
  res: ResponseOf<typeof listOwnLiveClaims>
) {
  const { id: live_sale_id } = await findShownLive(req.scope, req.params.id)
  const customer_id = customerIdOf(req)
  const claims = await req.scope
    .resolve(LIVE_SALE_MODULE)
    .readOwnClaims({ live_sale_id, customer_id })
  res.json({ claims: claims.map(viewLiveClaim) })
}

export async function POST(
  req: RequestTo<typeof claimLivePiece>,
  res: ResponseOf<typeof claimLivePiece>
) {
  const live_sale_id = req.params.id
  const customer_id = customerIdOf(req)
  const { variant_id } = req.validatedBody
  const id = await claimPiece(req.scope, {
    live_sale_id,
    variant_id,
    customer_id,
    way: "buyer",
    actor: { type: "customer", id: customer_id },
  })
  res.status(201).json({ claim: await ownClaim(req.scope, { id, live_sale_id, customer_id }) })
}
