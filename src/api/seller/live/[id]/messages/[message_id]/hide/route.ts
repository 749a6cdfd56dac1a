import { LIVE_SALE_MODULE } from "../../../../../../../modules/live-sale"
import type { RequestTo, ResponseOf } from "../../../../../../_contract/route"
import { viewShopMessage } from "../../../../../../_views/live-sale"
import type { hideRoomMessage } from "../../../../contract"
import { roomMessage } from "../../../../own-live-sale"

export async function POST(
  req: RequestTo<typeof hideRoomMessage>,
  res: ResponseOf<typeof hideRoomMessage>
) {
  const { seller_id, actor } = req.membership
  const live_sale_id = req.params.id
  const of = { id: req.params.message_id, live_sale_id, seller_id }
  const { id } = await roomMessage(req.scope, of)
  await req.scope.resolve(LIVE_SALE_MODULE).hideRoomMessage({ id, live_sale_id, actor })
  res.json({ message: viewShopMessage(await roomMessage(req.scope, of)) })
}
