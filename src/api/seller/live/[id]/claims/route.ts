import { LIVE_SALE_MODULE } from "../../../../../modules/live-sale"
import { claimPiece } from "../../../../../workflows/live-sale/claim-piece"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { pageById } from "../../../../_http/live-pages"
import { viewShopClaims } from "../../../../_views/live-sale"
import { type claimForWriter, type listLiveClaims, NEWEST } from "../../contract"
import { answerShopClaim, roomMessage } from "../../own-live-sale"

export async function GET(
  req: RequestTo<typeof listLiveClaims>,
  res: ResponseOf<typeof listLiveClaims>
) {
  const { variant_id = null, status = null, limit, cursor } = req.validatedQuery
  const { seller_id } = req.membership
  const live = req.scope.resolve(LIVE_SALE_MODULE)
  const { id: live_sale_id } = await live.readLiveSale({ id: req.params.id, seller_id })
  const rows = await live.readClaimsOf({
    live_sale_id,
    variant_id,
    status,
    after: cursor?.id ?? null,
    limit: limit + 1,
  })
  const page = pageById(rows, { limit, order: NEWEST })
  const claims = await viewShopClaims(req.scope, page.rows)
  res.json({ claims, next_cursor: page.next_cursor })
}

export async function POST(
  req: RequestTo<typeof claimForWriter>,
  res: ResponseOf<typeof claimForWriter>
) {
  const live_sale_id = req.params.id
  const { seller_id, actor } = req.membership
  const { variant_id, message_id } = req.validatedBody
  const { customer_id } = await roomMessage(req.scope, { id: message_id, live_sale_id, seller_id })
  const claim = { live_sale_id, variant_id, customer_id, seller_id, way: "seller", actor } as const
  const id = await claimPiece(req.scope, claim)
  res.status(201).json(await answerShopClaim(req.scope, { id, live_sale_id }))
}
