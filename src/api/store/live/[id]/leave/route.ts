import { LIVE_SALE_MODULE } from "../../../../../modules/live-sale"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import type { leaveLiveSale } from "../../contract"
import { findShownLive } from "../../find-live-sale"
import { viewerOf } from "../../viewer"

export async function POST(
  req: RequestTo<typeof leaveLiveSale>,
  res: ResponseOf<typeof leaveLiveSale>
) {
  const { id: live_sale_id } = await findShownLive(req.scope, req.params.id)
  const viewer = viewerOf(req, req.validatedBody.viewer)
  if (viewer) await req.scope.resolve(LIVE_SALE_MODULE).leaveRoom({ live_sale_id, viewer })
  res.json({ live_sale_id, has_left: true })
}
