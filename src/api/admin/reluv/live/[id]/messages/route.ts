import { LIVE_SALE_MODULE } from "../../../../../../modules/live-sale"
import { ROOM_ORDER } from "../../../../../_contract/live-page"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { pageById } from "../../../../../_http/live-pages"
import { viewShopMessage } from "../../../../../_views/live-sale"
import type { listAnyRoomMessages } from "../../contract"

export async function GET(
  req: RequestTo<typeof listAnyRoomMessages>,
  res: ResponseOf<typeof listAnyRoomMessages>
) {
  const { limit, cursor } = req.validatedQuery
  const live = req.scope.resolve(LIVE_SALE_MODULE)
  const { id: live_sale_id } = await live.readLiveSale({ id: req.params.id })
  const after = cursor?.id ?? null
  const page = { live_sale_id, hidden: true, after, limit: limit + 1 }
  const { rows, next_cursor } = pageById(await live.readRoomMessages(page), {
    limit,
    order: ROOM_ORDER,
  })
  res.json({ messages: rows.map(viewShopMessage), next_cursor })
}
